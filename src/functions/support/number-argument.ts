import { isBlankCell } from "../../engine/asked/cell-text";
import { badArgument, type Failure, isFailure } from "../../engine/failure";
import { readNumber } from "../../engine/model/read-number";
import { type Argument, firstCell } from "./argument";

/** A number, or a text that is one as models write it (`10%`); undefined where the argument is blank or left out. */
export function numberArgument(argument: Argument, name: string): number | undefined | Failure {
  const cell = firstCell(argument);
  if (isBlankCell(cell)) return undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const read = readNumber(cell);
  return isFailure(read)
    ? badArgument(`Argument ${name} takes a number such as 0.1 or 10%, not "${String(cell)}".`)
    : read;
}

/** The numbers of a row, a column or a block of cells, row by row; blank cells are spacers. */
export function numbersArgument(cells: readonly (readonly Argument[])[], name: string): number[] | Failure {
  const numbers: number[] = [];
  for (const cell of cells.flat()) {
    const number = numberArgument(cell, name);
    if (isFailure(number)) return number;
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
