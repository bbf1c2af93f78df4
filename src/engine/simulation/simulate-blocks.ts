import { blockSize, columnCalculation } from "../columns/column-calculation";
import { type Failure, isFailure } from "../failure";
import { lineFailure } from "../model/line-failure";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import type { SimulationPlan } from "./simulation-plan";
import type { WholeDraws } from "./whole-draws";

/** How many blocks a simulation has. */
export const blockCount = ({ trials }: SimulationPlan): number => Math.ceil(trials / blockSize);

/**
 * The output in the trials of some blocks, written to their places in `values`; `keep` is handed the drawn columns of each block. Blocks do not
 * know of each other: any number of workers may share them and comes to the same numbers. Fails at the first trial without a value, with its number (from 1).
 */
export function* simulateBlocks(
  plan: SimulationPlan,
  whole: WholeDraws,
  [from, to]: readonly [number, number],
  values: Float64Array,
  keep: (first: number, drawn: readonly Float64Array[]) => void = () => undefined,
): Steps<Failure | undefined> {
  const { model, cells, output, trials } = plan;
  const columns = yield* columnCalculation(
    model,
    cells.map(({ cell }) => cell),
    [output.cell],
  );
  if (isFailure(columns)) return columns;
  const [result] = columns.outputs;
  const share = (block: number) => (block - from) / (to - from);
  for (let block = from; block < to; block++) {
    const first = block * blockSize;
    const count = Math.min(blockSize, trials - first);
    cells.forEach((cell, at) => {
      const [column, drawn] = [columns.varied[at], whole.get(cell.cell)];
      if (drawn) column?.set(drawn.subarray(first, first + count));
      else if (column) cell.draw(column.subarray(0, count), cell.words(block));
    });
    const failures = yield* stretched(columns.run(count), share(block), share(block + 1));
    for (const [trial, failure] of failures) return lineFailure(`Trial ${first + trial + 1}`, undefined, failure);
    if (result) values.set(result.subarray(0, count), first);
    keep(first, columns.varied);
    yield share(block + 1);
  }
  return undefined;
}
