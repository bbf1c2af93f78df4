import type { FactIndex } from "../facts/fact-index";
import { type Failure, fail, isFailure, zeroDenominator } from "../failure";
import { betweenEnds, type FromTo } from "../time/from-to";
import type { Options } from "../asked/options";
import { schemesAtEnds } from "../time/schemes-at-ends";
import { structureAxis } from "../facts/structure-axis";
import { twoPeriods } from "../time/two-periods";
import { noSegmentMargins, type SegmentMargins, segmentMargins } from "./segment-margins";
import { sameVintage } from "../facts/same-vintage";

export interface MarginStep {
  readonly name: string;
  /** s1 (m1 - m0), a fraction. */
  readonly rate: number;
  /** (s1 - s0)(m0 - M0), a fraction. */
  readonly mix: number;
}

/** The change of a company's margin by segment; all fractions. */
export interface MarginBridge {
  readonly steps: readonly MarginStep[];
  /** What unallocated and eliminations add: change of (group margin - margin of the segment sum). */
  readonly closing: number;
  /** Group margin now - group margin then. */
  readonly change: number;
  readonly now: SegmentMargins;
  readonly then: SegmentMargins;
  readonly remarks: readonly string[];
}

const marginOfSum = ({ profit, revenue }: SegmentMargins["sum"]): number => profit / revenue;

function zeroRevenue(ends: readonly SegmentMargins[]): Failure | undefined {
  for (const { segments, sum, group, period } of ends) {
    const zero = [...segments, { name: "The sum of segments", ...sum }, { name: "Total", ...group }].find(
      ({ revenue }) => revenue === 0,
    );
    if (zero) return zeroDenominator(`${zero.name} revenue ${period}`);
  }
  return undefined;
}

/**
 * The change of the group's margin by segment: rate s1 (m1 - m0), mix (s1 - s0)(m0 - M0), with s = share of the segment sum, m = margin of
 * the segment, M = margin of the segment sum; unallocated and eliminations close to the change of the group margin. The margin is of the
 * profit the company reports by segment. Revenue and profit of one period are of one vintage, both periods of one where one states both.
 * Fails where the structure changed, where a segment's profit misses, on a revenue of zero (#DIV/0!) and for `currency=`.
 */
export function marginBridge(index: FactIndex, query: FromTo, given: Options): MarginBridge | Failure {
  const asked = betweenEnds(query);
  if (isFailure(asked)) return asked;
  const options: Options = { ...given, splice: false };
  const periods = twoPeriods(index, asked, options);
  if (isFailure(periods)) return periods;
  const { subject, prior } = periods;
  const { company, period } = subject;
  const axis = structureAxis(index, subject);
  if (isFailure(axis)) return axis;
  const schemes = schemesAtEnds(index, periods, axis);
  if (isFailure(schemes))
    return schemes.failure === "structure-changed"
      ? fail("structure-changed", schemes.message.replace(/ splice=.*$/, " A margin bridge needs one structure."))
      : schemes;
  const place = { company, axis, scheme: schemes.now, metric: "revenue" };
  const { basis } = subject.options;
  const nows = segmentMargins(index, { ...place, period }, basis);
  const thens = segmentMargins(index, { ...place, period: prior }, basis);
  if (!nows[0]) return noSegmentMargins(index, { ...place, period }, basis);
  if (!thens[0]) return noSegmentMargins(index, { ...place, period: prior }, basis);
  const joint = nows.flatMap((a) =>
    thens.filter((b) => sameVintage(a.statement, b.statement)).map((b) => [a, b] as const),
  )[0];
  const [now, then] = joint ?? [nows[0], thens[0]];
  const uneven = unevenSegments(now, then);
  const failure = uneven ?? zeroRevenue([now, then]);
  if (failure) return failure;
  const M0 = marginOfSum(then.sum);
  const steps = now.segments.map(({ id, name, profit, revenue }): MarginStep => {
    const before = then.segments.find((segment) => segment.id === id) ?? { profit, revenue };
    const [m1, m0] = [profit / revenue, before.profit / before.revenue];
    const [s1, s0] = [revenue / now.sum.revenue, before.revenue / then.sum.revenue];
    return { name, rate: s1 * (m1 - m0), mix: (s1 - s0) * (m0 - M0) };
  });
  const change = marginOfSum(now.group) - marginOfSum(then.group);
  const closing = change - (marginOfSum(now.sum) - M0);
  const apart = `no filing states both: ${now.filings.join(", ")} and ${then.filings.join(", ")}`;
  return { steps, closing, change, now, then, remarks: [...(joint ? [] : [apart]), ...now.remarks, ...then.remarks] };
}

/** A segment that one end does not state has no margin to compare. */
function unevenSegments(now: SegmentMargins, then: SegmentMargins): Failure | undefined {
  for (const [end, other] of [
    [now, then],
    [then, now],
  ] as const) {
    const alone = end.segments.find(({ id }) => !other.segments.some((segment) => segment.id === id));
    if (alone)
      return fail("incomplete", `Incomplete: "${alone.name}" is a segment of ${end.period}, not of ${other.period}.`);
  }
  return undefined;
}
