import { type Failure, isFailure } from "../../engine/failure";
import type { Options } from "../../engine/asked/options";
import { inPlaceOf, refuse } from "./answer-each";
import type { Argument } from "./argument";
import { cellError } from "./cell-error";
import { errorAmong } from "./error-input";
import { readOptions } from "./options-argument";

/** A table as the engine gives it: a failure stands where a figure is missing. */
export type Table = readonly (readonly (string | number | Failure)[])[];

/**
 * A function that returns a table. A missing figure is n/d in its place unless `na=` says otherwise; where the whole table is missing the
 * error is thrown, so that Excel shows its sentence. An error value among the arguments passes through.
 */
export function answerTable(
  args: readonly Argument[],
  optionsArgument: Argument,
  table: (options: Options) => Table | Failure,
): unknown[][] {
  const error = errorAmong([...args, optionsArgument]);
  if (error !== undefined) return [[error]];
  const options = readOptions(optionsArgument);
  if (isFailure(options)) return refuse(options);
  const rows = table(options);
  if (isFailure(rows)) {
    const instead = inPlaceOf(rows, options.na);
    return instead === undefined ? refuse(rows) : [[instead]];
  }
  const na = options.na ?? "text";
  return rows.map((row) => row.map((cell) => (isFailure(cell) ? (inPlaceOf(cell, na) ?? cellError(cell)) : cell)));
}
