import { broadcast, type Cell } from "../../engine/asked/broadcast";
import { type Failure, isFailure, isMissing, isMissingFigure } from "../../engine/failure";
import type { Options } from "../../engine/asked/options";
import { type Argument, asMatrix } from "./argument";
import type { CardedNumber } from "./carded";
import { cellError } from "./cell-error";
import { type ErrorInput, errorAmong, isErrorInput } from "./error-input";
import { readOptions } from "./options-argument";

/** What a cell of the answer holds. */
export type Answer = string | number | boolean | CardedNumber;

/** What option `na` puts in place of a missing figure; undefined: the error stays, as it does where the option is left out. */
export function inPlaceOf(failure: Failure, na: Options["na"]): Answer | undefined {
  if (na === undefined || na === "error" || !isMissing(failure)) return undefined;
  if (na === "zero") return isMissingFigure(failure) ? 0 : undefined;
  return na === "blank" ? "" : failure.failure === "not-meaningful" ? "n/m" : "n/d";
}

/** A failed call as a whole: Excel shows the sentence of a thrown error. */
export function refuse(failure: Failure): never {
  throw cellError(failure);
}

/**
 * One answer per element of the arguments' common shape. A failing element is an error in its own place; where the call is for one
 * element the error is thrown, so that Excel shows its sentence. An error value among the arguments passes through in its own place, one in
 * the options as the answer of the whole call.
 */
export function answerEach(
  args: readonly Argument[],
  optionsArgument: Argument,
  answer: (cells: readonly Cell[], options: Options) => Answer | ErrorInput | Failure,
): unknown[][] {
  const error = errorAmong([optionsArgument]);
  if (error !== undefined) return [[error]];
  const options = readOptions(optionsArgument);
  if (isFailure(options)) return refuse(options);
  const matrix = broadcast<unknown>(args.map(asMatrix), (cells) => cells.find(isErrorInput) ?? answer(cells, options));
  if (isFailure(matrix)) return refuse(matrix);
  const cells = matrix.map((row) =>
    row.map((cell) => (isFailure(cell) ? (inPlaceOf(cell, options.na) ?? cellError(cell)) : cell)),
  );
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return cells;
}
