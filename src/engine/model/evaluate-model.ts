import { atOnce } from "../at-once";
import { type Failure, isFailure } from "../failure";
import type { Steps } from "../steps";
import { calculation } from "./calculation";
import { driverNamed } from "./driver";
import type { Model } from "./model";

/**
 * The values of all lines, a row per line in the model's order, a column per period, each in its line's own unit; a distribution counts as
 * its mean. `changes` gives drivers other values, in all periods in which they are drivers. Fails, naming line and period, for a division by
 * zero, a value that is no finite number, `prev` before the first period; and for a change of a line that is unknown or no driver.
 */
export function* evaluateModelInSteps(
  model: Model,
  changes: ReadonlyMap<string, number> = new Map(),
): Steps<readonly (readonly number[])[] | Failure> {
  const { values, inSteps } = calculation(model);
  for (const [name, value] of changes) {
    const driver = driverNamed(model, name);
    if (isFailure(driver)) return driver;
    for (const cell of driver.cells) values[cell] = value;
  }
  const { lines, periods } = model;
  yield 0;
  const failed = yield* inSteps();
  return failed ?? lines.map((_, line) => periods.map((_, period) => values[period * lines.length + line] ?? NaN));
}

/** The same at once. */
export const evaluateModel = atOnce(evaluateModelInSteps);
