import { failedAt, type Failure, isFailure } from "../failure";
import { givenValue } from "./given-value";
import { lineFailure } from "./line-failure";
import type { Steps } from "../steps";
import { definitionOf, isDriven, type Model } from "./model";

/** A model's values, to be changed and calculated again. */
export interface Calculation {
  /** The value of every cell (period x number of lines + line). Those of drivers may be set. */
  readonly values: Float64Array;
  /** Calculates what follows from the drivers, or says which line has no value and why. */
  readonly run: () => Failure | undefined;
  /** The same in steps. */
  readonly inSteps: () => Steps<Failure | undefined>;
}

/** Cells of one step: a formula may be long. */
const stride = 64;

const givenValues = (model: Model) =>
  Float64Array.from({ length: model.lines.length * model.periods.length }, (_, cell) => givenValue(model, cell));

/**
 * The values of some cells of a model in their order of calculation, by default of all. Driver cells hold what their definition says until
 * they are set; a distribution is its mean. `values` carries on from a calculation of other cells.
 */
export function calculation(
  model: Model,
  cells: readonly number[] = model.order,
  values: Float64Array = givenValues(model),
): Calculation {
  const { lines, periods, columns, hasPeriods, lineOf } = model;
  const inputs = periods.map((_, period) => ({
    values: values.subarray(period * lines.length, (period + 1) * lines.length),
    period: period + 1,
    previous: (name: string, back: number) =>
      back > period ? undefined : values[(period - back) * lines.length + (lineOf.get(name) ?? NaN)],
  }));
  const steps = cells.flatMap((cell) => {
    const [definition, input] = [definitionOf(model, cell), inputs[Math.floor(cell / lines.length)]];
    return definition && input && !isDriven(definition) ? [{ cell, calculate: definition.calculate, input }] : [];
  });
  const runPart = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const step = steps[at];
      if (!step) break;
      const { cell, calculate, input } = step;
      const value = calculate(input);
      if (isFailure(value)) {
        const line = lines[cell % lines.length];
        const period = hasPeriods ? periods[input.period - 1] : undefined;
        return failedAt(lineFailure(line?.label ?? "", period, value), line?.row ?? 1, columns[input.period - 1] ?? 1);
      }
      values[cell] = value;
    }
    return undefined;
  };
  function* inSteps(): Steps<Failure | undefined> {
    for (let from = 0; from < steps.length; from += stride) {
      const failed = runPart(from, from + stride);
      if (failed) return failed;
      if (from + stride < steps.length) yield (from + stride) / steps.length;
    }
    return undefined;
  }
  return { values, run: () => runPart(0, steps.length), inSteps };
}
