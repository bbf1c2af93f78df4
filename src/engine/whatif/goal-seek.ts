import { atOnce } from "../at-once";
import { badArgument, type Failure, fail, isFailure } from "../failure";
import { dependence } from "../model/dependence";
import { driverNamed } from "../model/driver";
import { givenValue } from "../model/given-value";
import type { Model } from "../model/model";
import { modelOutput } from "../model/model-output";
import { response } from "../model/response";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { roots } from "./roots";

export interface GoalSeekQuery {
  /** A line, or line@period. */
  readonly output: string;
  /** What the output should be, in its own unit. */
  readonly target: number;
  readonly driver: string;
  /** The interval to search, in the driver's unit: both ends or neither. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface GoalSeekAnswer {
  readonly driver: string;
  /** The driver's value, in its own unit. */
  readonly value: number;
  /** The output there: the target but for a relative error of 1e-12. */
  readonly output: number;
  /** How often the model was calculated. */
  readonly iterations: number;
  /** The interval that was searched. */
  readonly searched: readonly [number, number];
  /** Other values in it that reach the target too, lowest first. */
  readonly others: readonly number[];
  /** Says so where there are others; empty otherwise. */
  readonly note: string;
}

/** Half the width of the intervals searched where none is given, in sizes of the driver's current value. */
const reach = [0.25, 1, 4, 32, 1e3, 1e6];
const shown = (value: number) => (Number.isNaN(value) ? "no value" : String(Number(value.toPrecision(6))));

function intervals({ low, high }: GoalSeekQuery, current: number): (readonly [number, number])[] | Failure {
  if (low === undefined && high === undefined) {
    const size = Math.abs(current) || 1;
    return reach.map((width) => [current - width * size, current + width * size] as const);
  }
  if (low === undefined || high === undefined) return badArgument("Give both low and high, or neither.");
  if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high)
    return badArgument(`Low is to be below high, not ${shown(low)} and ${shown(high)}.`);
  return [[low, high]];
}

/**
 * The value of a driver at which an output reaches a target, all else equal: output(value) = target within a relative error of 1e-12 (where the
 * target is 0, of the output's size near by). Of several values it is the one nearest to the current value. Without low and high ever wider
 * intervals around the current value are searched. Fails as no-solution with the interval and the output at its ends; a jump over the target
 * is no solution.
 */
export function* goalSeekInSteps(model: Model, query: GoalSeekQuery): Steps<GoalSeekAnswer | Failure> {
  const [asked, driver] = [modelOutput(model, query.output), driverNamed(model, query.driver)];
  if (isFailure(asked)) return asked;
  if (isFailure(driver)) return driver;
  const [output, name] = [asked.line.label, driver.line.label];
  if (!Number.isFinite(query.target)) return badArgument("The target is a number.");
  const follows = dependence(model, driver.cells, [asked.cell]);
  if (follows.used.length === 0) return fail("no-solution", `"${output}" does not depend on "${name}".`);
  const answer = yield* stretched(response(model, driver.cells, asked.cell, follows), 0, 0);
  if (isFailure(answer)) return answer;
  const current = givenValue(model, driver.cells[0] ?? -1);
  const searches = intervals(query, current);
  if (isFailure(searches)) return searches;
  let iterations = 0;
  const curve = function* (x: number): Steps<number> {
    iterations++;
    const value = yield* answer(x);
    return isFailure(value) ? NaN : value - query.target;
  };
  let jump: number | undefined;
  for (const [at, searched] of searches.entries()) {
    const search = roots(curve, searched, current, Math.abs(query.target));
    const found = yield* stretched(search, at / searches.length, (at + 1) / searches.length);
    jump = found.jumps[0];
    const [value, ...others] = [...found.roots].sort((a, b) => Math.abs(a - current) - Math.abs(b - current));
    if (value === undefined) continue;
    const reached = yield* stretched(answer(value), 1, 1);
    if (isFailure(reached)) return reached;
    const note =
      others.length > 0
        ? `${others.length + 1} values of ${name} reach it in [${searched.map(shown).join(", ")}]; this is the one nearest to ${shown(current)}. Others: ${others.slice(0, 3).map(shown).join(", ")}.`
        : "";
    return {
      driver: driver.line.name,
      value,
      output: reached,
      iterations,
      searched,
      others: others.sort((a, b) => a - b),
      note,
    };
  }
  const [low, high] = searches.at(-1) ?? [current, current];
  const ends: string[] = [];
  for (const x of [low, high]) ends.push(`${shown((yield* stretched(curve(x), 1, 1)) + query.target)} at ${shown(x)}`);
  const over = jump === undefined ? "" : ` It jumps over ${shown(query.target)} near ${name} ${shown(jump)}.`;
  return fail(
    "no-solution",
    `No root in [${shown(low)}, ${shown(high)}]: ${output} is ${ends.join(", ")}, and nowhere ${shown(query.target)}.${over}`,
  );
}

/** The same at once. */
export const goalSeek = atOnce(goalSeekInSteps);
