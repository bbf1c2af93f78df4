import type { Cell, Matrix } from "./broadcast";
import { badArgument, type Failure, isFailure } from "../failure";
import { printed } from "../explain/printed";

/** Most cells a range from the sheet may hold. */
const limit = 200_000;

/** A number from a cell, also where Excel hands it over with its format; undefined for anything else. */
function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? numberOf(cell.basicValue) : undefined;
}

const isBlank = (cell: Cell): boolean => cell === "" || cell === null || cell === undefined;

/** What a cell holds, for a sentence; truth values as Excel writes them. */
function inWords(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" || typeof cell === "number" ? `"${cell}"` : "no number";
}

/** Values to divide by their sum: at least one number. */
export const holdsNumber = (numbers: readonly (readonly (number | undefined)[])[]): boolean =>
  numbers.some((row) => row.some((number) => number !== undefined));

/** The numbers of a range in its shape; a blank cell stays undefined, never zero; anything else is refused with its place. */
export function sheetNumbers(range: Matrix, name: string): (number | undefined)[][] | Failure {
  const cells = range.length * (range[0]?.length ?? 0);
  if (cells > limit) return badArgument(`${name} holds ${printed(cells)} cells, more than ${printed(limit)}.`);
  const numbers = range.map((row) => row.map((cell) => (isBlank(cell) ? undefined : numberOf(cell))));
  for (const [r, row] of range.entries())
    for (const [c, cell] of row.entries())
      if (!isBlank(cell) && numbers[r]?.[c] === undefined)
        return badArgument(`${name}: row ${r + 1}, column ${c + 1} holds ${inWords(cell)}, which is not a number.`);
  return numbers;
}

/** The numbers of a range of one column or one row, in their order. */
export function sheetColumn(range: Matrix, name: string): (number | undefined)[] | Failure {
  if (range.length > 1 && (range[0]?.length ?? 0) > 1)
    return badArgument(`${name} is ${range.length} x ${range[0]?.length ?? 0}. Give one column, or one row.`);
  const numbers = sheetNumbers(range, name);
  return isFailure(numbers) ? numbers : numbers.flat();
}
