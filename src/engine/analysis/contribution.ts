import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, notMeaningful } from "../failure";
import type { Options } from "../asked/options";
import type { PairQuery } from "../time/two-periods";
import { type LineEnds, lineEnds } from "./line-ends";
import { printed } from "../explain/printed";

/** A contribution to growth with what it is made of. */
export interface Contribution extends LineEnds {
  readonly value: number;
}

/**
 * What a line adds to the growth of the company: (line now - line then) / total then, a fraction; both ends of one vintage, the same for
 * all lines, so that top-level and reconciling lines add up to the growth of the total. A total of zero or below is not meaningful.
 */
export function contribution(index: FactIndex, query: PairQuery, options: Options): Contribution | Failure {
  const ends = lineEnds(index, query, { ...options, denominator: "total" });
  if (isFailure(ends)) return ends;
  const { now, then } = ends;
  if (then.whole <= 0)
    return notMeaningful(
      `contribution to growth from ${then.period} ${printed(then.whole / 1e6)} million, which is not above zero`,
    );
  return { ...ends, value: (now.amount - then.amount) / then.whole };
}
