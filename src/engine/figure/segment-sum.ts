import type { SegmentLine } from "../../data/types";
import { figureOf } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, incomplete } from "../failure";
import { metricLabel } from "../facts/metric";
import type { LocatedLine } from "./selection";
import { isAddend, type Statement } from "../facts/statement";
import { amountOf } from "../facts/amount";
import { linesAt } from "../facts/lines-at";

/** The top-level segments or products of a scheme, one line per id, in filing order, without reconciling lines. */
export function topSegments(index: FactIndex, { company, axis, scheme }: LocatedLine): SegmentLine[] {
  const lines = linesAt(index, company.id, axis, scheme).filter(
    (line) => isAddend(line) && line.kind !== "reconciling",
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** `denominator=segments` refused for what has no segments beside it: the whole company and its cost lines. */
export const refuseSegmentSum = ({ axis }: LocatedLine): Failure | undefined =>
  axis === "segment" || axis === "product"
    ? undefined
    : badArgument(
        "denominator=segments needs a segment or product; the whole company and its cost lines have no segment sum.",
      );

/**
 * Sum of the segments of one statement in units of one, before reconciling lines. Lines that this vintage does not know (AMZN's "Other
 * (primarily advertising)" before 2021) count only where stated; a revenue statement must be complete, any other must have every segment.
 */
export function segmentSum(
  index: FactIndex,
  located: LocatedLine,
  statement: Statement,
  basis: string,
): number | Failure {
  const segments = topSegments(index, located);
  const stated = segments.flatMap(({ id }) => figureOf(statement, id, basis) ?? []);
  const whole = located.metric === "revenue" ? statement.complete : stated.length === segments.length;
  if (!whole) {
    const absent = segments.filter(({ id }) => !figureOf(statement, id, basis)).map(({ segment }) => segment);
    const hole =
      absent.length === 0 ? "the lines stated do not add up to the total" : `not stated there: ${absent.join(", ")}`;
    return incomplete(
      `${located.company.id} ${metricLabel(located.metric)} by ${located.scheme} ${located.period}`,
      hole,
    );
  }
  return stated.reduce((sum, figure) => sum + amountOf(figure), 0);
}
