import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, zeroDenominator } from "../failure";
import type { Options } from "../asked/options";
import type { PairQuery } from "../time/two-periods";
import { type LineEnds, lineEnds } from "./line-ends";

/** A shift of a share with what it is made of. */
export interface MixShift extends LineEnds {
  readonly value: number;
}

/**
 * How far a line's share moved: share now - share then, a fraction (0.01 is one percentage point); a share is line / denominator, and all
 * four figures are of one vintage. The shifts of all top-level and reconciling lines add up to zero. A whole of zero is #DIV/0!.
 */
export function mixShift(index: FactIndex, query: PairQuery, options: Options): MixShift | Failure {
  const ends = lineEnds(index, query, options);
  if (isFailure(ends)) return ends;
  const { now, then } = ends;
  const zero = [now, then].find(({ whole }) => whole === 0);
  if (zero) return zeroDenominator(`The whole ${zero.period}`);
  return { ...ends, value: now.amount / now.whole - then.amount / then.whole };
}
