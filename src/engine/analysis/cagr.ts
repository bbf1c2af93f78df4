import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure, notMeaningful } from "../failure";
import { betweenEnds, type FromTo } from "../time/from-to";
import type { Options } from "../asked/options";
import { pair } from "../time/pair";
import { isFiscalYear, yearOf } from "../asked/period";
import type { Change } from "./growth-rate";
import { printed } from "../explain/printed";

/** A yearly growth with both its ends. */
export interface YearlyGrowth extends Change {
  readonly years: number;
}

/**
 * Yearly growth between two fiscal years: (to / from)^(1 / years) - 1, a fraction; both ends from one vintage where one states both.
 * Both must be above zero, else not meaningful; halves, quarters and years that do not run forward are refused.
 */
export function cagr(index: FactIndex, query: FromTo, options: Options): YearlyGrowth | Failure {
  const asked = betweenEnds(query);
  if (isFailure(asked)) return asked;
  const ends = pair(index, asked, options);
  if (isFailure(ends)) return ends;
  const { now, then } = ends;
  if (!isFiscalYear(then.period) || !isFiscalYear(now.period))
    return badArgument(`CAGR takes fiscal years, not ${then.period} to ${now.period}.`);
  const years = yearOf(now.period) - yearOf(then.period);
  if (years < 1) return badArgument(`CAGR needs a later year than ${then.period}, not ${now.period}.`);
  const low = [then, now].find(({ amount }) => amount <= 0);
  if (low)
    return notMeaningful(`CAGR over ${low.period} ${printed(low.amount / 1e6)} million, which is not above zero`);
  return { ...ends, years, value: (now.amount / then.amount) ** (1 / years) - 1 };
}
