import type { Operator } from "../formula/term";
import * as loops from "./column-loops";
import type { Column, Step } from "./column-loops";

/** What a term comes to: one number for all trials, or a column. */
export type Operand = number | Column;

type Loop<Left extends Operand, Right extends Operand> = (out: Column, left: Left, right: Right) => Step;
interface Loops {
  readonly columns: Loop<Column, Column>;
  readonly columnAndNumber: Loop<Column, number>;
  readonly numberAndColumn: Loop<number, Column>;
}

const arithmetic: Partial<Record<Operator, Loops>> = {
  "+": {
    columns: loops.added,
    columnAndNumber: loops.addedNumber,
    numberAndColumn: (out, left, right) => loops.addedNumber(out, right, left),
  },
  "-": {
    columns: loops.subtracted,
    columnAndNumber: (out, left, right) => loops.addedNumber(out, left, -right),
    numberAndColumn: loops.subtractedFrom,
  },
  "*": {
    columns: loops.multiplied,
    columnAndNumber: loops.multipliedNumber,
    numberAndColumn: (out, left, right) => loops.multipliedNumber(out, right, left),
  },
  "/": {
    columns: loops.divided,
    columnAndNumber: loops.dividedByNumber,
    numberAndColumn: loops.numberDivided,
  },
};

/** The loop for + - * / of two operands of which one is a column at least; undefined for other operators and for two numbers. */
export function arithmeticStep(operator: Operator, left: Operand, right: Operand): ((out: Column) => Step) | undefined {
  const found = arithmetic[operator];
  if (!found) return undefined;
  if (typeof right !== "number")
    return (out) =>
      typeof left === "number" ? found.numberAndColumn(out, left, right) : found.columns(out, left, right);
  return typeof left === "number" ? undefined : (out) => found.columnAndNumber(out, left, right);
}
