import { type Failure, isFailure } from "../failure";
import { calculation } from "../model/calculation";
import { dependence, readBy } from "../model/dependence";
import { definitionOf, type Model } from "../model/model";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import type { Operand } from "./column-arithmetic";
import { allFinite, type Column, copied, type Step } from "./column-loops";
import { ColumnStore } from "./column-store";
import { compileColumn } from "./compile-column";

/** Numbers in a column: enough that a step's own cost does not count, few enough that all columns stay in the fast memory. */
export const blockSize = 1024;

/** A model calculated for many values of its drivers at once. */
export interface ColumnCalculation {
  /** A column for each varied cell, in their order: fill them, then run. */
  readonly varied: readonly Column[];
  /** A column for each output, in their order: read them after the run. */
  readonly outputs: readonly Column[];
  /** Calculates the first `count` trials, in steps. What has no value is NaN, and stands with its failure under its trial (from 0). */
  readonly run: (count: number) => Steps<ReadonlyMap<number, Failure>>;
}

/** Cells made into columns, and loops over columns, of one step of the work: a loop takes a thousandth of a second where its function is slow. */
const [cellsAtATime, loopsAtATime] = [64, 16];

const none: ReadonlyMap<number, Failure> = new Map();

interface Compiled {
  readonly steps: readonly Step[];
  readonly seen: { broken: boolean; readonly always: boolean };
  readonly outputs: readonly Column[];
}

/** The steps from varied columns to output columns, and whether a run saw a number that is not finite. */
function* compileSteps(
  model: Model,
  moving: readonly number[],
  outputs: readonly number[],
  operands: Map<number, Operand>,
): Steps<Compiled> {
  const { lines, lineOf } = model;
  const store = new ColumnStore(blockSize);
  const steps: Step[] = [];
  const seen = { broken: false, always: false };
  const readers = new Map<number, number>();
  for (const cell of moving) for (const read of readBy(model, cell)) readers.set(read, (readers.get(read) ?? 0) + 1);
  const look = (operand: Operand) => {
    if (typeof operand === "number") seen.always ||= !Number.isFinite(operand);
    else steps.push((count) => (seen.broken ||= !allFinite(operand, count)));
  };
  const own = new Set<number>();
  for (const [at, cell] of moving.entries()) {
    if (at % cellsAtATime === cellsAtATime - 1) yield 0;
    const definition = definitionOf(model, cell);
    if (!definition) continue;
    const period = Math.floor(cell / lines.length);
    const line = (name: string, back: number) =>
      operands.get((period - back) * lines.length + (lineOf.get(name) ?? NaN));
    let value = compileColumn(definition.term, {
      store,
      steps,
      period: period + 1,
      line,
      watch: (operand) => {
        if (typeof operand === "number" || store.isLent(operand)) look(operand);
      },
    });
    if (typeof value !== "number" && !store.isLent(value)) {
      const out = store.take();
      steps.push(copied(out, value));
      value = out;
    }
    look(value);
    operands.set(cell, value);
    if (typeof value !== "number") {
      store.keep(value);
      own.add(cell);
    }
    for (const read of readBy(model, cell)) {
      const left = (readers.get(read) ?? 0) - 1;
      readers.set(read, left);
      const column = operands.get(read);
      if (left === 0 && own.has(read) && !outputs.includes(read) && column instanceof Float64Array) store.letGo(column);
    }
  }
  return { steps, seen, outputs: outputs.map((cell) => store.columnOf(operands.get(cell) ?? NaN)) };
}

/**
 * A model's outputs as columns over columns of its varied driver cells, block by block. What does not follow from a varied cell is
 * calculated once. The numbers are those of calculation, bit by bit; where one is not finite the block's trials are calculated one by one,
 * so that each failing trial has its own sentence. Fails where a line that does not vary has no value.
 */
export function* columnCalculation(
  model: Model,
  varied: readonly number[],
  outputs: readonly number[],
): Steps<ColumnCalculation | Failure> {
  const { fixed, moving } = dependence(model, varied, outputs);
  yield 0;
  const { values, inSteps: fixedInSteps } = calculation(model, fixed);
  const failed = yield* stretched(fixedInSteps(), 0, 0);
  if (failed) return failed;
  const columns = varied.map(() => new Float64Array(blockSize));
  const operands = new Map<number, Operand>(values.entries());
  varied.forEach((cell, at) => operands.set(cell, columns[at] ?? NaN));
  const compiled = yield* compileSteps(model, moving, outputs, operands);
  const { seen, steps } = compiled;
  const single = calculation(model, moving, values);

  function* oneByOne(count: number): Steps<ReadonlyMap<number, Failure>> {
    const failures = new Map<number, Failure>();
    for (let trial = 0; trial < count; trial++) {
      varied.forEach((cell, at) => (values[cell] = columns[at]?.[trial] ?? NaN));
      const failure = yield* stretched(single.inSteps(), 1, 1);
      if (isFailure(failure)) failures.set(trial, failure);
      compiled.outputs.forEach((column, at) => (column[trial] = failure ? NaN : (values[outputs[at] ?? -1] ?? NaN)));
    }
    return failures;
  }
  function* run(count: number): Steps<ReadonlyMap<number, Failure>> {
    seen.broken = seen.always;
    for (const [at, step] of steps.entries()) {
      step(count);
      if (at % loopsAtATime === loopsAtATime - 1) yield at / steps.length;
    }
    return seen.broken ? yield* oneByOne(count) : none;
  }
  return { varied: columns, outputs: compiled.outputs, run };
}
