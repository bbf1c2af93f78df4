import { type Failure, isFailure } from "../failure";
import type { RecastRow } from "./recast-table";
import type { RestatedFigure } from "./restated-level";

type Side = RestatedFigure | Failure | undefined;

const valueOf = (side: Side) => (side === undefined || isFailure(side) ? side : side.value);
const filingOf = (side: Side) => (side === undefined || isFailure(side) ? "" : side.filing);
const remarksOf = (side: Side) => (side === undefined || isFailure(side) ? [] : side.remarks);

/** A row of two figures: change = after - before; a side on which nothing stands counts as zero, a missing figure leaves no change. */
export function recastRow(
  period: string,
  line: string,
  before: Side,
  after: Side,
  notes: readonly string[],
): RecastRow {
  const [from, to] = [valueOf(before), valueOf(after)];
  const missing = [from, to].find(isFailure);
  const number = (value: typeof from) => (typeof value === "number" ? value : 0);
  return {
    period,
    line,
    before: from,
    after: to,
    change: missing ?? number(to) - number(from),
    filingBefore: filingOf(before),
    filingAfter: filingOf(after),
    note: [...new Set([...notes, ...remarksOf(before), ...remarksOf(after)])].filter(Boolean).join("; "),
  };
}
