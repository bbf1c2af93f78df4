import { type Failure, isFailure } from "../failure";
import { calculation } from "../model/calculation";
import { dependence, readBy } from "../model/dependence";
import { definitionOf, type Model } from "../model/model";
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
  /** Calculates the first `count` trials. What has no value is NaN, and stands with its failure under its trial (from 0). */
  readonly run: (count: number) => ReadonlyMap<number, Failure>;
}

const none: ReadonlyMap<number, Failure> = new Map();

/** The steps from varied columns to output columns, and whether a run saw a number that is not finite. */
function compileSteps(
  model: Model,
  moving: readonly number[],
  outputs: readonly number[],
  operands: Map<number, Operand>,
) {
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
  for (const cell of moving) {
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
export function columnCalculation(
  model: Model,
  varied: readonly number[],
  outputs: readonly number[],
): ColumnCalculation | Failure {
  const { fixed, moving } = dependence(model, varied, outputs);
  const { values, run: runFixed } = calculation(model, fixed);
  const failed = runFixed();
  if (failed) return failed;
  const columns = varied.map(() => new Float64Array(blockSize));
  const operands = new Map<number, Operand>(values.entries());
  varied.forEach((cell, at) => operands.set(cell, columns[at] ?? NaN));
  const compiled = compileSteps(model, moving, outputs, operands);
  const { seen, steps } = compiled;
  const single = calculation(model, moving, values);

  const oneByOne = (count: number) => {
    const failures = new Map<number, Failure>();
    for (let trial = 0; trial < count; trial++) {
      varied.forEach((cell, at) => (values[cell] = columns[at]?.[trial] ?? NaN));
      const failure = single.run();
      if (isFailure(failure)) failures.set(trial, failure);
      compiled.outputs.forEach((column, at) => (column[trial] = failure ? NaN : (values[outputs[at] ?? -1] ?? NaN)));
    }
    return failures;
  };
  const run = (count: number) => {
    seen.broken = seen.always;
    for (const step of steps) step(count);
    return seen.broken ? oneByOne(count) : none;
  };
  return { varied: columns, outputs: compiled.outputs, run };
}
