import { blockSize } from "../columns/column-calculation";
import { imanConover } from "./correlation/iman-conover";
import { shuffled } from "./correlation/shuffled";
import { quantileOf } from "./quantile-of";
import { uniform } from "./random/uniform";
import type { RandomCell, SimulationPlan } from "./simulation-plan";

/** All trials of the cells that are drawn at once, by cell. */
export type WholeDraws = ReadonlyMap<number, Float64Array>;
/** Pauses after so many trials of a driver. */
type Work = Generator<number, void, void>;

/** Streams for what concerns all trials of a driver at once; blocks of trials count from 0. */
const [strata, places, scores] = [-1, -2, -3];

/** Latin hypercube sampling of one driver: one number in each of as many equally likely parts as there are trials, in a random order. */
function* latinHypercube({ trials }: SimulationPlan, cell: RandomCell, out: Float64Array): Work {
  const quantile = quantileOf(cell.term);
  const words = cell.words(strata);
  for (let first = 0; first < trials; first += blockSize) {
    const end = Math.min(first + blockSize, trials);
    for (let trial = first; trial < end; trial++) out[trial] = quantile((trial + uniform(words)) / trials);
    yield end - first;
  }
  shuffled(out, cell.words(places));
}

/** All trials of one driver drawn block by block, as they would be on their own. */
function* independent({ trials }: SimulationPlan, cell: RandomCell, out: Float64Array): Work {
  for (let first = 0, block = 0; first < trials; first += blockSize, block++) {
    const end = Math.min(first + blockSize, trials);
    cell.draw(out.subarray(first, end), cell.words(block));
    yield end - first;
  }
}

/**
 * The trials of drivers that need all their ranks: Latin hypercubes and correlated ones. It pauses every thousand trials or so, and after every
 * step of a correlation, with the number of trials worked on since.
 */
export function* wholeDraws(plan: SimulationPlan): Generator<number, WholeDraws, void> {
  const drawn = new Map<number, Float64Array>();
  for (const cell of plan.whole) {
    const out = new Float64Array(plan.trials);
    yield* plan.sampling === "lhs" ? latinHypercube(plan, cell, out) : independent(plan, cell, out);
    drawn.set(cell.cell, out);
  }
  for (const { cells, scores: wanted } of plan.correlated) {
    const columns = cells.map(({ cell }) => drawn.get(cell) ?? new Float64Array());
    yield* imanConover(
      columns,
      wanted,
      cells.map(({ words }) => words(scores)),
    );
  }
  return drawn;
}
