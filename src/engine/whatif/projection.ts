import { badArgument, type Failure, incomplete, isFailure, notMeaningful } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { projectionMethods } from "./projection-method";
import { parseProjectionParameters } from "./projection-parameters";

/** Most periods of a projection. */
export const longestHorizon = 100;

export interface ProjectionQuery {
  /** Values of equal periods, oldest first. */
  readonly history: readonly unknown[];
  /** Number of periods to come. */
  readonly horizon: unknown;
  /** cagr, linear, fade, damped or hold; cagr where empty. */
  readonly method: string;
  /** As parseProjectionParameters takes them. */
  readonly parameters: readonly (readonly unknown[])[];
}

/** The history as numbers; a blank is a hole and never zero. */
function numbersOf(history: readonly unknown[]): number[] | Failure {
  const numbers: number[] = [];
  for (const [at, value] of history.entries()) {
    if (value === "" || value === null || value === undefined)
      return incomplete(`value ${at + 1} of the history is blank`, "a blank is not zero");
    if (typeof value !== "number" || !Number.isFinite(value))
      return badArgument(`Value ${at + 1} of the history is no number.`);
    numbers.push(value);
  }
  return numbers;
}

/**
 * The next values of a series, in its own unit: cagr last x (last/first)^(t/steps); linear the least-squares line; fade growth in even
 * steps from the last growth (or start) to target; damped last + average step x (d + ... + d^t), d = 0.9; hold the last value. Fails for a
 * history with a hole or text, a horizon that is no whole number from 1 to 100, an unknown method or parameter; growth from or to a value
 * of zero or below and an overflow are not meaningful.
 */
export function projection({ history, horizon, method, parameters }: ProjectionQuery): number[] | Failure {
  const known = [...projectionMethods.keys()];
  const name = method.trim() === "" ? "cagr" : nameKey(method);
  const project = projectionMethods.get(name);
  if (!project) {
    const near = nearestName(method, known);
    return badArgument(
      `Method takes ${known.join(", ")}, not "${method}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    );
  }
  if (typeof horizon !== "number" || !Number.isInteger(horizon) || horizon < 1 || horizon > longestHorizon)
    return badArgument(`Horizon is a whole number of periods from 1 to ${longestHorizon}.`);
  const past = numbersOf(history);
  if (isFailure(past)) return past;
  const given = parseProjectionParameters(name, parameters);
  if (isFailure(given)) return given;
  const values = project(past, horizon, given);
  if (isFailure(values)) return values;
  return values.every(Number.isFinite) ? values : notMeaningful("the values grow beyond what a number can hold");
}
