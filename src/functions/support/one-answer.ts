import { type Failure, isFailure } from "../../engine/failure";
import { refuse } from "./answer-each";
import { cellError } from "./cell-error";

/** A value, or its failure thrown so that Excel shows the sentence. */
export function oneAnswer<Value>(value: Value | Failure): Value {
  return isFailure(value) ? refuse(value) : value;
}

/** A table whose failing cells are errors in their own place. */
export const tableAnswer = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (isFailure(cell) ? cellError(cell) : cell)));
