import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, notMeaningful } from "../failure";
import type { Options } from "../asked/options";
import { type Pair, pair } from "../time/pair";
import { printed } from "../explain/printed";
import type { PairQuery } from "../time/two-periods";

/** A measure over time with both its ends. */
export interface Change extends Pair {
  readonly value: number;
}

/** now / then - 1, a fraction; both ends from one vintage of one scheme. A base of zero or below is not meaningful. */
export function growthRate(index: FactIndex, query: PairQuery, options: Options): Change | Failure {
  const ends = pair(index, query, options);
  if (isFailure(ends)) return ends;
  const { now, then } = ends;
  if (then.amount <= 0)
    return notMeaningful(`growth from ${then.period} ${printed(then.amount / 1e6)} million, which is not above zero`);
  return { ...ends, value: now.amount / then.amount - 1 };
}
