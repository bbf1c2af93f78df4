import { type ComparedLine, type ComparedLines, comparedLines } from "../time/compared-lines";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { betweenEnds, type FromTo } from "../time/from-to";
import type { Options } from "../asked/options";
import { twoPeriods } from "../time/two-periods";

export interface BridgeStep {
  readonly name: string;
  /** Units of one, in the reporting currency. */
  readonly change: number;
}

/** From one total to another, line by line; units of one, in the reporting currency. */
export interface Bridge {
  readonly start: number;
  readonly steps: readonly BridgeStep[];
  readonly end: number;
  readonly compared: ComparedLines;
}

/** A step of its own for each line; one that a single end states says so, because its absence at the other is no zero of that line. */
function stepOf({ line, now: after, then: before }: ComparedLine, { now, then }: ComparedLines): BridgeStep {
  const only = before === undefined ? ` (${now.period} only)` : after === undefined ? ` (${then.period} only)` : "";
  return { name: `${line.segment}${only}`, change: (after ?? 0) - (before ?? 0) };
}

/**
 * From the total of one period to that of another: end = start + sum of steps, exactly; a step is line now - line then, for every
 * top-level and reconciling line, all of one vintage; a line that only one end states is named with that end. Units of one in the reporting
 * currency. Fails where the structure changed (unless `splice=allow`), where lines miss, and for `currency=`.
 */
export function bridge(index: FactIndex, query: FromTo, options: Options): Bridge | Failure {
  const asked = betweenEnds(query);
  if (isFailure(asked)) return asked;
  const periods = twoPeriods(index, asked, options);
  if (isFailure(periods)) return periods;
  const compared = comparedLines(index, periods);
  if (isFailure(compared)) return compared;
  return {
    start: compared.then.total,
    steps: compared.lines.map((line) => stepOf(line, compared)),
    end: compared.now.total,
    compared,
  };
}
