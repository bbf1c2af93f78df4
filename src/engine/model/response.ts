import type { Failure } from "../failure";
import type { Steps } from "../steps";
import { calculation } from "./calculation";
import { type Dependence, dependence } from "./dependence";
import type { Model } from "./model";

/** An output as a function of one driver: the driver's value in, the output or the sentence of what has no value out. */
export type Response = (value: number) => Steps<number | Failure>;

/**
 * How an output answers to some driver cells that all take one value: only what depends on them is calculated again. Fails where a line that
 * does not depend on them has no value.
 */
export function* response(
  model: Model,
  driven: readonly number[],
  output: number,
  { fixed, moving }: Dependence = dependence(model, driven, [output]),
): Steps<Response | Failure> {
  yield 0;
  const { values, inSteps: fixedInSteps } = calculation(model, fixed);
  const failed = yield* fixedInSteps();
  if (failed) return failed;
  const { inSteps } = calculation(model, moving, values);
  return function* (value) {
    for (const cell of driven) values[cell] = value;
    const unknown = yield* inSteps();
    return unknown ?? values[output] ?? NaN;
  };
}
