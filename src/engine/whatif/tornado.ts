import { atOnce } from "../at-once";
import { badArgument, type Failure, isFailure } from "../failure";
import { dependence } from "../model/dependence";
import { type Driver, drivers } from "../model/driver";
import { givenValue } from "../model/given-value";
import { lineFailure } from "../model/line-failure";
import type { Model } from "../model/model";
import { modelOutput } from "../model/model-output";
import { response } from "../model/response";
import type { Steps } from "../steps";
import { stretched } from "../stretched";

/** One bar: a driver at its low and its high, all else at its own value. */
export interface TornadoRow {
  readonly driver: string;
  /** In the driver's unit. */
  readonly low: number;
  readonly high: number;
  /** In the output's unit. */
  readonly lowOutput: number;
  readonly highOutput: number;
  /** |highOutput - lowOutput|. */
  readonly swing: number;
}

export interface Tornado {
  /** The output with every driver at its own value. */
  readonly base: number;
  /** Largest swing first; equal ones in the order of the lines. */
  readonly rows: readonly TornadoRow[];
}

/** Swing of a driver's value where neither low and high nor a swing are given. */
const usualSwing = 0.1;

/** Drivers with the ends to put them at: by low and high; the others by the swing, where one is given or no driver has low and high. */
function swung(model: Model, swing: number | undefined): { driver: Driver; low: number; high: number }[] {
  const all = drivers(model);
  const by = swing ?? (all.some(({ line }) => line.range) ? undefined : usualSwing);
  return all.flatMap((driver) => {
    const { range } = driver.line;
    if (range) return [{ driver, ...range }];
    const value = givenValue(model, driver.cells[0] ?? -1);
    const reach = Math.abs(value) * (by ?? NaN);
    return by === undefined ? [] : [{ driver, low: value - reach, high: value + reach }];
  });
}

/**
 * What each driver of an output does to it alone: the output with the driver at low and at high, all else equal; distributions at their means.
 * Low and high are the model's columns. Drivers without them swing by +/- `swing` of their value (0.1 is 10 %) where it is given; left out,
 * they stay where they are if others have low and high, and swing by 10 % if none has. Drivers on which the output does not depend are left
 * out. Fails for an unknown output, a swing that is no fraction above 0, and where the output has no value at an end.
 */
export function* tornadoInSteps(model: Model, output: string, swing?: number): Steps<Tornado | Failure> {
  const asked = modelOutput(model, output);
  if (isFailure(asked)) return asked;
  if (swing !== undefined && !(swing > 0 && Number.isFinite(swing)))
    return badArgument(`A swing is a fraction above 0, such as 0.1 for 10 %; not ${swing}.`);
  const base = yield* stretched(response(model, [], asked.cell), 0, 0);
  const atBase = isFailure(base) ? base : yield* stretched(base(NaN), 0, 0);
  if (isFailure(atBase)) return atBase;
  const rows: TornadoRow[] = [];
  const all = swung(model, swing);
  for (const [at, { driver, low, high }] of all.entries()) {
    const here = at / all.length;
    yield here;
    const follows = dependence(model, driver.cells, [asked.cell]);
    if (follows.used.length === 0) continue;
    const answer = yield* stretched(response(model, driver.cells, asked.cell, follows), here, here);
    if (isFailure(answer)) return answer;
    const lowOutput = yield* stretched(answer(low), here, here);
    const highOutput = yield* stretched(answer(high), here, here);
    if (isFailure(lowOutput)) return lineFailure(`${driver.line.name} at ${low}`, undefined, lowOutput);
    if (isFailure(highOutput)) return lineFailure(`${driver.line.name} at ${high}`, undefined, highOutput);
    rows.push({ driver: driver.line.name, low, high, lowOutput, highOutput, swing: Math.abs(highOutput - lowOutput) });
  }
  if (rows.length === 0) return badArgument(`"${asked.line.label}" depends on no driver that could swing.`);
  return { base: atBase, rows: rows.sort((a, b) => b.swing - a.swing) };
}

/** The same at once. */
export const tornado = atOnce(tornadoInSteps);
