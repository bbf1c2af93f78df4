import { type Failure, isFailure } from "../failure";
import type { Model } from "../model/model";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { blockCount, simulateBlocks } from "./simulate-blocks";
import { planSimulation, type RandomCell, type SimulationPlan, type SimulationQuery } from "./simulation-plan";
import { wholeDraws } from "./whole-draws";

/** The first trials of a driver, for its rank correlation with the output. */
export interface DriverDraws extends Pick<RandomCell, "line" | "period"> {
  readonly values: Float64Array;
}

/** A simulation that is done. */
export interface Simulation extends Pick<SimulationPlan, "output" | "trials" | "seed" | "sampling" | "repaired"> {
  /** The output in every trial, in its own unit. */
  readonly values: Float64Array;
  /** The drivers' first trials, where they were asked for. */
  readonly drivers: readonly DriverDraws[];
}

/** Most trials of a driver that are kept: ranks of 20,000 tell a correlation to about 0.007. */
const mostKept = 20_000;

/**
 * The output of a model in many trials, each with its own draws of the distributions it depends on. A generator: every `next()` is a step
 * (about a thousand trials; with correlations also one driver sorted) and gives the share done, 0 to 1, the last one the simulation or the
 * failure; whoever stops asking has cancelled it. The same
 * model, seed, trials and sampling give the same numbers. `keepDrivers` keeps the drivers' first 20,000 trials.
 */
export function* simulate(model: Model, query: SimulationQuery, keepDrivers = false): Steps<Simulation | Failure> {
  const plan = planSimulation(model, query);
  if (isFailure(plan)) return plan;
  const { trials, cells, correlated } = plan;
  const correlating = correlated.reduce((sum, group) => sum + 3 * group.cells.length, 0);
  const work = trials * (plan.whole.length + correlating + 1);
  let done = 0;
  const whole = wholeDraws(plan);
  let drawing = whole.next();
  for (; !drawing.done; drawing = whole.next()) yield (done += drawing.value) / work;
  const values = new Float64Array(trials);
  const kept = keepDrivers ? Math.min(trials, mostKept) : 0;
  const drivers = cells.map(({ line, period }) => ({ line, period, values: new Float64Array(kept) }));
  const keep = (first: number, drawn: readonly Float64Array[]) => {
    if (first < kept)
      drivers.forEach((driver, at) => driver.values.set(drawn[at]?.subarray(0, kept - first) ?? [], first));
  };
  const blocks = simulateBlocks(plan, drawing.value, [0, blockCount(plan)], values, keep);
  const failed = yield* stretched(blocks, done / work, 1);
  if (failed) return failed;
  const { output, seed, sampling, repaired } = plan;
  return { output, trials, seed, sampling, repaired, values, drivers: keepDrivers ? drivers : [] };
}
