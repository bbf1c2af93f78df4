import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure } from "../failure";
import { type Subject, subjectOf } from "../figure/locate";
import type { Options } from "../asked/options";
import { parsePeriod, priorPeriod } from "../asked/period";
import type { FigureQuery } from "../figure/selection";

export interface PairQuery extends FigureQuery {
  /** The period before where left out. */
  readonly prior?: string | number;
}

/** A comparison over time whose arguments are checked. */
export interface TwoPeriods {
  /** Its period is the later end: now. */
  readonly subject: Subject;
  /** The earlier end: then. */
  readonly prior: string;
}

/** Growth in a foreign currency would mix the convenience rates of two years. */
export function refuseCurrency(company: { currency: string }, options: Options): Failure | undefined {
  return options.currency === "reporting" || options.currency === company.currency
    ? undefined
    : badArgument(
        `currency=${options.currency} is refused over time: the filings' convenience rates change year by year and can turn the sign of a growth. Leave it out (${company.currency}).`,
      );
}

/** A year, a half or a quarter. */
const lengthOf = (period: string): string => period.slice(0, 1);

/** Everything of a comparison over time but the line: both periods, of one length, in the reporting currency. */
export function twoPeriods(index: FactIndex, query: PairQuery, options: Options): TwoPeriods | Failure {
  const subject = subjectOf(index, query, options);
  if (isFailure(subject)) return subject;
  const refused = refuseCurrency(subject.company, options);
  if (refused) return refused;
  const prior =
    query.prior === undefined || query.prior === ""
      ? priorPeriod(subject.period)
      : parsePeriod(index, subject.company, query.prior);
  if (isFailure(prior)) return prior;
  return lengthOf(prior) === lengthOf(subject.period)
    ? { subject, prior }
    : badArgument(
        `${prior} and ${subject.period} are not of one length. Compare years with years, halves with halves, quarters with quarters.`,
      );
}
