import { givenValue } from "../../../engine/model/given-value";
import { driverNamed } from "../../../engine/model/driver";
import { isFailure } from "../../../engine/failure";
import { definitionOf, type Line, type Model } from "../../../engine/model/model";
import { quantileOf } from "../../../engine/simulation/quantile-of";
import { usualSwing } from "./tornado-answer";

/** A driver's own value and how far it is moved at first. */
export interface Reach {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Low and high as the model gives them; of a distribution its 5th and 95th percentile; else 10 % of the value to both sides. */
export function driverReach(model: Model, { name, range }: Line): Reach {
  const driver = driverNamed(model, name);
  const cell = isFailure(driver) ? -1 : (driver.cells[0] ?? -1);
  const value = givenValue(model, cell);
  if (range) return { value, ...range };
  const term = definitionOf(model, cell)?.term;
  if (term?.kind === "distribution") {
    const quantile = quantileOf(term);
    return { value, low: quantile(0.05), high: quantile(0.95) };
  }
  const reach = (Math.abs(value) || 1) * usualSwing;
  return { value, low: value - reach, high: value + reach };
}
