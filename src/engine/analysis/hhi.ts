import { addedUp, type LineAmount, notAddedUp, type Place } from "../figure/added-up";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure, notMeaningful } from "../failure";
import { noScheme } from "../facts/no-scheme";
import { schemeChoice, subjectOf } from "../figure/locate";
import type { Options } from "../asked/options";
import type { CardPlace } from "../explain/source-card";
import { structureAxis } from "../facts/structure-axis";
import { printed } from "../explain/printed";

/** The concentration of a company's revenue with the segments it is computed of. */
export interface Concentration {
  readonly value: number;
  readonly place: Place;
  /** What the index is about, with the filings of its segments. */
  readonly origin: CardPlace;
  readonly segments: readonly LineAmount[];
  /** Units of one. */
  readonly sum: number;
}

/**
 * Herfindahl-Hirschman index of a company's revenue: 10,000 x sum of squared shares of the sum of segments (10,000 = one segment),
 * reconciling lines left out. All segments of one vintage whose lines add up to the total; else #N/A. A negative segment is not meaningful.
 */
export function hhi(
  index: FactIndex,
  query: { company: string; period: string | number },
  options: Options,
): Concentration | Failure {
  const subject = subjectOf(index, query, options);
  if (isFailure(subject)) return subject;
  const axis = structureAxis(index, subject);
  if (isFailure(axis)) return axis;
  const scheme = schemeChoice(index, subject)(axis);
  if (isFailure(scheme)) return scheme;
  const { company, period, metric } = subject;
  if (scheme === undefined) return noScheme(company.id, axis, options.scheme);
  const place: Place = { company, axis, scheme, metric, period };
  const [stated] = addedUp(index, place, subject.options.basis);
  if (!stated) return notAddedUp(index, place, subject.options.basis);
  const segments = stated.lines.filter(({ line }) => line.kind !== "reconciling");
  const negative = segments.find(({ amount }) => amount < 0);
  if (negative)
    return notMeaningful(`${negative.line.segment} ${period} is ${printed(negative.amount / 1e6)} million, below zero`);
  const sum = segments.reduce((all, { amount }) => all + amount, 0);
  const squares = segments.reduce((all, { amount }) => all + (amount / sum) ** 2, 0);
  const filings = segments.map(({ filing }) => filing);
  const origin = { company, segment: "Total", metric, period, scheme, filings };
  return { value: 10_000 * squares, place, origin, segments, sum };
}
