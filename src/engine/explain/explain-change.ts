import { bridge } from "../analysis/bridge";
import { cagr } from "../analysis/cagr";
import { contribution } from "../analysis/contribution";
import { hhi } from "../analysis/hhi";
import type { LineEnds } from "../analysis/line-ends";
import { marginBridge } from "../analysis/margin-bridge";
import { mixShift } from "../analysis/mix-shift";
import { amountInWords, percent, placeInWords, points } from "./explained-words";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure } from "../failure";
import type { FromTo } from "../time/from-to";
import type { Options } from "../asked/options";
import { parsePeriod, priorPeriod } from "../asked/period";
import { findCompany } from "../facts/company";
import type { FigureQuery } from "../figure/selection";
import type { PairQuery } from "../time/two-periods";
import { printed } from "./printed";

/** A period `FY2018:FY2022` as both ends of a comparison; a single one has the year before it. */
export function endsAsked({ period, ...query }: FigureQuery): PairQuery {
  const [from, to, ...more] = typeof period === "string" ? period.split(":") : [];
  return to === undefined || more.length > 0 ? { ...query, period } : { ...query, period: to, prior: from ?? "" };
}

/** The same the other way round: a comparison as the period EXPLAIN takes. */
export const endsWritten = ({ period, prior, ...query }: PairQuery): FigureQuery => ({
  ...query,
  period: prior === undefined || prior === "" ? period : `${prior}:${period}`,
});

/** Both ends written out: the year before where one period is asked for. */
function fromToAsked(index: FactIndex, query: FigureQuery): FromTo | Failure {
  const { period, prior, ...line } = endsAsked(query);
  if (prior !== undefined) return { ...line, from: prior, to: period };
  const company = findCompany(index, query.company);
  if (isFailure(company)) return company;
  const to = parsePeriod(index, company, period);
  return isFailure(to) ? to : { ...line, from: priorPeriod(to), to };
}

function explainContribution(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const found = contribution(index, endsAsked(query), options);
  if (isFailure(found)) return found;
  const { name, now, then, value, remarks } = found;
  const amount = (number: number) => amountInWords(number, options);
  return `${name} (${now.period} ${amount(now.amount)} - ${then.period} ${amount(then.amount)}) / Total ${then.period} ${amount(then.whole)} = ${percent(value)} ${placeInWords(remarks)}`;
}

function explainMixShift(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const found = mixShift(index, endsAsked(query), options);
  if (isFailure(found)) return found;
  const share = ({ period, amount, whole }: LineEnds["now"]) =>
    `${period} ${amountInWords(amount, options)} / ${amountInWords(whole, options)}`;
  return `${found.name} ${share(found.now)} - ${share(found.then)} = ${points(found.value)} ${placeInWords(found.remarks)}`;
}

function explainCagr(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const asked = endsAsked(query);
  if (asked.prior === undefined) return badArgument('CAGR has two ends: write the period as "FY2018:FY2022".');
  const { period, prior, ...line } = asked;
  const found = cagr(index, { ...line, from: prior, to: period }, options);
  if (isFailure(found)) return found;
  const { now, then, years, value, remarks } = found;
  const end = (s: typeof now) => `${s.period} ${amountInWords(s.amount, options)}`;
  const place = placeInWords([now.cited.filing, now.scheme, ...now.remarks, ...remarks]);
  return `${now.line.segment} (${end(now)} / ${end(then)})^(1/${years}) - 1 = ${percent(value)} ${place}`;
}

function explainHhi(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const found = hhi(index, query, options);
  if (isFailure(found)) return found;
  const { value, place, segments, sum } = found;
  const shares = segments.map(({ line, amount }) => `${line.segment} ${percent(amount / sum)}`);
  const index10000 = printed(value, { most: 1 });
  const filings = [...new Set(segments.map(({ filing }) => filing))];
  return `10,000 x sum of squares of ${shares.join(", ")} = ${index10000} ${placeInWords([...filings, place.scheme])}`;
}

function explainBridge(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const asked = fromToAsked(index, query);
  const found = isFailure(asked) ? asked : bridge(index, asked, options);
  if (isFailure(found)) return found;
  const { start, steps, end, compared } = found;
  const { now, then, remarks } = compared;
  const signed = (change: number) => `${change < 0 ? "-" : "+"} ${amountInWords(Math.abs(change), options)}`;
  const filings = [...new Set([...now.lines, ...then.lines].map(({ filing }) => filing))];
  const sum = steps.map(({ name, change }) => `${signed(change)} ${name}`).join(" ");
  return `${then.period} ${amountInWords(start, options)} ${sum} = ${now.period} ${amountInWords(end, options)} ${placeInWords([...filings, now.scheme, ...remarks])}`;
}

function explainMarginBridge(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const asked = fromToAsked(index, query);
  const found = isFailure(asked) ? asked : marginBridge(index, asked, options);
  if (isFailure(found)) return found;
  const { steps, closing, change, now, then, remarks } = found;
  const sum = (part: "rate" | "mix") => points(steps.reduce((all, step) => all + step[part], 0));
  const filings = [...new Set([...now.filings, ...then.filings])];
  return `Margin ${then.period} to ${now.period}: rate ${sum("rate")} + mix ${sum("mix")} + unallocated and eliminations ${points(closing)} = ${points(change)} ${placeInWords([...filings, now.statement.scheme, ...remarks])}`;
}

/** The measures over time and over all lines that can be explained, by their key. */
export const changeExplanations: Readonly<
  Record<string, (index: FactIndex, query: FigureQuery, options: Options) => string | Failure>
> = {
  contribution: explainContribution,
  mix_shift: explainMixShift,
  cagr: explainCagr,
  hhi: explainHhi,
  bridge: explainBridge,
  margin_bridge: explainMarginBridge,
};
