import { costRatio } from "../analysis/cost-ratio";
import { growthRate } from "../analysis/growth-rate";
import { margin } from "../analysis/margin";
import { share } from "../analysis/share";
import { takeRate } from "../analysis/take-rate";
import { changeExplanations, endsAsked } from "./explain-change";
import { amountInWords, percent, placeInWords } from "./explained-words";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure, unknownName } from "../failure";
import { figure } from "../figure/figure";
import { isTotal } from "../facts/line";
import { findMetric, metricKey, metricLabel } from "../facts/metric";
import { nearestName } from "../facts/nearest-name";
import type { Options } from "../asked/options";
import { printed } from "./printed";
import type { Ratio } from "../analysis/ratio";
import type { FigureQuery, Selection } from "../figure/selection";
import { costRatioOfChange } from "../whatif/what-if";

/** Measures that can be explained, beside every metric by its name. */
export const explainedMeasures = [
  "share",
  "growth",
  "margin",
  "cost_ratio",
  "take_rate",
  "whatif",
  ...Object.keys(changeExplanations),
] as const;

const placeOf = ({ cited, scheme, remarks }: Selection, more: readonly string[] = []): string =>
  placeInWords([cited.filing, scheme, ...remarks, ...more]);

const side = (selection: Selection, options: Options, name: string) =>
  `${name} ${amountInWords(selection.amount, options)}`;

/** The worked arithmetic of a ratio as text; `underName` is what the denominator is called. */
export function explainRatio(
  result: Ratio | Failure,
  options: Options,
  underName: (s: Selection) => string,
): string | Failure {
  if (isFailure(result)) return result;
  const { numerator, denominator, value, remarks } = result;
  const over = side(
    numerator,
    options,
    numerator.metric === "revenue"
      ? numerator.line.segment
      : `${numerator.line.segment} ${metricLabel(numerator.metric)}`,
  );
  return `${over} / ${side(denominator, options, underName(denominator))} = ${percent(value)} ${placeOf(numerator, remarks)}`;
}

function explainGrowth(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const growth = growthRate(index, endsAsked(query), options);
  if (isFailure(growth)) return growth;
  const { now, then, value, remarks } = growth;
  const end = (s: Selection) => `${s.period} ${amountInWords(s.amount, options)}`;
  return `${now.line.segment} ${end(now)} / ${end(then)} - 1 = ${percent(value)} ${placeOf(now, remarks)}`;
}

function explainFigure(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const found = figure(index, query, options);
  if (isFailure(found)) return found;
  const what = found.metric === "revenue" ? "" : ` ${metricLabel(found.metric)}`;
  const size = { 1: "", 1e3: " thousand", 1e6: " million", 1e9: " billion" }[found.currency === "" ? 1 : options.scale];
  const sum = found.parts === undefined ? "" : `${found.parts.map((part) => printed(part.value)).join(" + ")} = `;
  const value = printed(found.value);
  return `${found.company.id} ${found.line.segment}${what} ${found.period} = ${sum}${[found.currency, value].filter(Boolean).join(" ")}${size} ${placeOf(found)}`;
}

/** What WHATIF assumes of cost of revenue. */
function explainWhatIf(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  const rate = costRatioOfChange(index, query, options);
  if (isFailure(rate)) return rate;
  if (options.cost === "fixed")
    return "Assumed: cost of revenue stays as reported, whatever revenue does (cost=fixed).";
  if (typeof options.cost === "number")
    return `Assumed: ${percent(rate)} of a change of revenue becomes cost of revenue (cost=${rate}).`;
  const ratio = explainRatio(costRatio(index, query, options), options, () => "revenue");
  return isFailure(ratio)
    ? ratio
    : `Assumed: cost of revenue follows the group's reported ratio, ${ratio}. cost=fixed or cost=0.4 assumes another.`;
}

/** Measures of the whole company: they have no segment. */
const ofCompany: Readonly<Record<string, string>> = {
  takerate: "A take rate",
  hhi: "An HHI",
  bridge: "A bridge",
  marginbridge: "A margin bridge",
};

function explainTakeRate(index: FactIndex, query: FigureQuery, options: Options): string | Failure {
  return explainRatio(takeRate(index, query, options), options, (s) => `${s.line.segment} ${metricLabel(s.metric)}`);
}

/** Measures that read `FY2018:FY2022` as their two ends; of any other it is one explanation for each year. */
const comparisons: ReadonlySet<string> = new Set(
  ["growth", "growth_rate", "contribution", "mix_shift", "cagr", "bridge", "margin_bridge"].map(metricKey),
);
export const comparesPeriods = (measure: string): boolean => comparisons.has(metricKey(measure));

/** The worked arithmetic of a measure as text: `Cloud 74,568 / Total 853,062 = 8.741 % (20-F FY2022, seven segments)`. */
export function explain(index: FactIndex, measure: string, query: FigureQuery, options: Options): string | Failure {
  const key = metricKey(measure);
  const whole = ofCompany[key];
  if (whole !== undefined && !isTotal(query.segment))
    return badArgument(`${whole} is the company's: leave the segment empty, not "${query.segment ?? ""}".`);
  const plain = { ...options, currency: "reporting" as const };
  if (key === "share")
    return explainRatio(share(index, query, options), options, (s) =>
      s.line.kind === "total" ? "Total" : s.line.segment,
    );
  if (key === "margin") return explainRatio(margin(index, query, options), options, () => "revenue");
  if (key === "costratio")
    return explainRatio(
      costRatio(index, { ...query, ...(query.segment === undefined ? {} : { component: query.segment }) }, plain),
      options,
      () => "revenue",
    );
  if (key === "growth" || key === "growthrate") return explainGrowth(index, query, options);
  const change = Object.keys(changeExplanations).find((name) => metricKey(name) === key);
  if (change !== undefined) return changeExplanations[change]?.(index, query, options) ?? "";
  if (key === "takerate") return explainTakeRate(index, query, options);
  if (key === "whatif") return explainWhatIf(index, { company: query.company, period: query.period }, plain);
  const metric = findMetric(index, query.company, measure === "" || key === "get" ? "revenue" : measure);
  if (!isFailure(metric)) return explainFigure(index, { ...query, metric }, options);
  const known = [
    ...explainedMeasures,
    "revenue",
    "cost_of_revenue",
    "gross_profit",
    "operating_income",
    "adjusted_ebita",
  ];
  return unknownName("measure", measure, "", nearestName(measure, known));
}
