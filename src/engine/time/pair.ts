import type { CostComponent } from "../../data/types";
import { costOfComponent, findCostComponent } from "../figure/cost-component";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { missingLine } from "../facts/gap";
import { isTotal } from "../facts/line";
import type { Options } from "../asked/options";
import { pairedLine } from "./paired-line";
import { type PairedVintage, pairedVintage } from "./paired-vintage";
import { selectPlain } from "../figure/select";
import type { Selection } from "../figure/selection";
import { type Stated, statedFigures } from "../figure/stated";
import { type PairQuery, type TwoPeriods, twoPeriods } from "./two-periods";
import { sameVintage } from "../facts/same-vintage";

/** Both ends of a comparison over time. */
export interface Pair {
  readonly now: Selection;
  readonly then: Selection;
  /** The vintage that states both; undefined where each comes from its own newest. */
  readonly vintage: PairedVintage | undefined;
  readonly remarks: readonly string[];
}

/**
 * The line as one vintage states it at both ends: the vintage paired for the whole structure; a line below, which newer filings leave
 * out, as the preferred vintage that states it at both.
 */
function jointEnds(
  nows: readonly Stated[],
  thens: readonly Stated[],
  paired: PairedVintage | undefined,
  below: boolean,
): [Stated, Stated] | undefined {
  const inPaired = ({ statement }: Stated) =>
    paired !== undefined &&
    statement.vintage === paired.vintage &&
    (paired.vintage !== null || statement.order <= paired.order);
  const [now, then] = [nows.find(inPaired), thens.find(inPaired)];
  if (now && then) return [now, then];
  for (const end of below ? nows : []) {
    const other = thens.find(({ statement }) => sameVintage(end.statement, statement));
    if (other) return [end, other];
  }
  return undefined;
}

/**
 * Both ends of a comparison over time (rule 3 of "Which figure"): within one scheme, the newest in which some vintage states both periods
 * completely, both ends from the newest such vintage; else the newest scheme that states each, latest of each, and a remark says so;
 * else a failure, unless `splice=allow` joins the lines of one id.
 */
export function pair(index: FactIndex, query: PairQuery, options: Options): Pair | Failure {
  const compared = twoPeriods(index, query, options);
  if (isFailure(compared)) return compared;
  const { subject, prior } = compared;
  const component =
    subject.metric === "cost_of_revenue" && !isTotal(query.segment)
      ? findCostComponent(index, subject.company.id, query.segment ?? "")
      : undefined;
  if (component) return componentEnds(index, compared, component);
  const ends = pairedLine(index, compared, query.segment);
  if (isFailure(ends)) return ends;
  const [nowAt, thenAt] = ends;
  const { basis } = subject.options;
  const paired = nowAt.scheme === thenAt.scheme ? pairedVintage(index, nowAt, prior, basis) : undefined;
  const nows = statedFigures(index, nowAt, basis);
  const thens = statedFigures(index, thenAt, basis);
  const below = nowAt.line.parent !== "" && nowAt.scheme === thenAt.scheme;
  const joint = jointEnds(nows, thens, paired, below);
  const [nowStated, thenStated] = joint ?? [nows[0], thens[0]];
  if (!nowStated) return missingLine(index, nowAt, basis);
  if (!thenStated) return missingLine(index, thenAt, basis);
  const now = selectPlain(index, nowAt, nowStated, basis);
  const then = selectPlain(index, thenAt, thenStated, basis);
  const remarks = [
    ...(nowAt.scheme === thenAt.scheme
      ? []
      : [`spliced: ${thenAt.scheme} ${prior} with ${nowAt.scheme} ${subject.period}`]),
    ...then.remarks.filter((remark) => !now.remarks.includes(remark)).map((remark) => `${prior}: ${remark}`),
    ...(joint || isTotal(query.segment) ? [] : [`no filing states both: ${now.cited.filing} and ${then.cited.filing}`]),
  ];
  const vintage = joint && { vintage: now.vintage, order: Math.max(...joint.map(({ statement }) => statement.order)) };
  return { now, then, vintage, remarks };
}

/** Both ends of a cost component, which may be a sum of parts: each from its newest filing. */
function componentEnds(index: FactIndex, { subject, prior }: TwoPeriods, component: CostComponent): Pair | Failure {
  const plain = { ...subject, options: { ...subject.options, scale: 1 as const } };
  const now = costOfComponent(index, plain, component);
  if (isFailure(now)) return now;
  const then = costOfComponent(index, { ...plain, period: prior }, component);
  if (isFailure(then)) return then;
  const apart =
    now.vintage === then.vintage ? [] : [`no filing taken for both: ${now.cited.filing} and ${then.cited.filing}`];
  return { now, then, vintage: undefined, remarks: [...new Set([...now.remarks, ...then.remarks, ...apart])] };
}
