import type { Cell, Matrix } from "../../engine/asked/broadcast";
import { isErrorInput } from "./error-input";

/** What Excel passes for an argument: a matrix, or nothing where it is left out. */
export type Argument = Cell;

/** A data type (a card, a formatted number) counts as the value its cell shows; an error stays the error it is. */
const shownValue = (cell: Cell): Cell =>
  typeof cell === "object" && cell !== null && "basicValue" in cell && !isErrorInput(cell) ? cell.basicValue : cell;

const isPlain = (cell: Cell): boolean => typeof cell !== "object" || cell === null;

/** An argument as a matrix of plain values; one left out is a single blank cell. Most hold plain values only and are taken as they are. */
export function asMatrix(argument: Argument): Matrix {
  if (!Array.isArray(argument)) return [[shownValue(argument)]];
  const matrix = argument as Matrix;
  return matrix.every((row) => row.every(isPlain)) ? matrix : matrix.map((row) => row.map(shownValue));
}

/** The one cell of an argument that takes no range. */
export const firstCell = (argument: Argument): Cell =>
  shownValue(Array.isArray(argument) ? (argument as Matrix)[0]?.[0] : argument);

/** A cell as text; a blank or left out one is empty. Numbers and booleans read as Excel writes them. */
export function asText(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "";
}

/** A period as typed: a number stays one, everything else is text. */
export const asPeriod = (cell: Cell): string | number => (typeof cell === "number" ? cell : asText(cell));

/** A segment for a query; left out where blank. */
export const asSegment = (cell: Cell): { segment?: string } => (asText(cell) === "" ? {} : { segment: asText(cell) });
