import { explain } from "../../engine/explain/explain";
import type { Found } from "../../engine/explain/card-rows";
import { endsWritten } from "../../engine/explain/explain-change";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { Failure } from "../../engine/failure";
import type { Options } from "../../engine/asked/options";
import type { PairQuery } from "../../engine/time/two-periods";
import { answerEach } from "./answer-each";
import { type Argument, asPeriod, asSegment, asText } from "./argument";
import { carded } from "./carded";
import { facts } from "./facts";
import { spreadPeriods } from "./period-argument";

/** The arguments of a function that compares a line in two periods, as Excel passes them. */
export interface OverTimeArguments {
  readonly company: Argument;
  readonly segment: Argument;
  readonly period: Argument;
  readonly prior: Argument;
  readonly metric: string | undefined;
  readonly options: Argument;
}

/** One answer per element for a measure between two periods; `name` is what EXPLAIN calls it. */
export const answerOverTime = (
  { company, segment, period, prior, metric, options }: OverTimeArguments,
  name: string,
  measure: (index: FactIndex, query: PairQuery, options: Options) => Found | Failure,
): unknown[][] =>
  answerEach([company, segment, spreadPeriods(company, period), prior], options, ([co, line, time, before], chosen) => {
    const query = {
      company: asText(co),
      ...asSegment(line),
      period: asPeriod(time),
      prior: asPeriod(before),
      metric: metric ?? "",
    };
    return carded(measure(facts, query, chosen), chosen, () => explain(facts, name, endsWritten(query), chosen));
  });
