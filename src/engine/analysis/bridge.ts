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

type Whole = ComparedLine & { readonly now: number; readonly then: number };
const atBothEnds = (line: ComparedLine): line is Whole => line.now !== undefined && line.then !== undefined;

/** The lines that only one end states, as one step: neither a line nor its absence is taken for zero. */
function oneYearOnly({ lines, now, then }: ComparedLines): BridgeStep[] {
  const alone = lines.filter((line) => !atBothEnds(line));
  if (alone.length === 0) return [];
  const names = (list: readonly ComparedLine[]) => list.map(({ line }) => line.segment).join(", ");
  const ended = alone.filter(({ then: before }) => before !== undefined);
  const begun = alone.filter(({ now: after }) => after !== undefined);
  const parts = [
    ...(ended.length > 0 ? [`${then.period} ${names(ended)}`] : []),
    ...(begun.length > 0 ? [`${now.period} ${names(begun)}`] : []),
  ];
  const change = alone.reduce((sum, line) => sum + (line.now ?? 0) - (line.then ?? 0), 0);
  return [{ name: `Lines of one year only: ${parts.join("; ")}`, change }];
}

/**
 * From the total of one period to that of another: end = start + sum of steps, exactly; a step is line now - line then, for every
 * top-level and reconciling line, all of one vintage. Lines that only one end states make one step together. Units of one in the reporting
 * currency. Fails where the structure changed (unless `splice=allow`), where lines miss, and for `currency=`.
 */
export function bridge(index: FactIndex, query: FromTo, options: Options): Bridge | Failure {
  const asked = betweenEnds(query);
  if (isFailure(asked)) return asked;
  const periods = twoPeriods(index, asked, options);
  if (isFailure(periods)) return periods;
  const compared = comparedLines(index, periods);
  if (isFailure(compared)) return compared;
  const whole = compared.lines.filter(atBothEnds);
  const steps = whole.map(({ line, now, then }) => ({ name: line.segment, change: now - then }));
  return {
    start: compared.then.total,
    steps: [...steps, ...oneYearOnly(compared)],
    end: compared.now.total,
    compared,
  };
}
