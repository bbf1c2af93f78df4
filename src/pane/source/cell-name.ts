import { cellAddress } from "../../plan/address";
import { heldAt, valueAt } from "../share/sheet-grid";
import type { BookCell } from "./book";

const year = /^(?:FY|CY)?(?:19|20)\d\d[A-Z]?$/i;
/** Rows above a cell in which its year is looked for. */
const reach = 400;
/** Columns to its right in which the words beside it are looked for. */
const reachAcross = 12;

/** The first text of the row between two columns. */
function textIn({ grid, row }: BookCell, from: number, until: number): string | undefined {
  for (let at = from; at < until; at++) {
    const value = valueAt(grid, row, at);
    if (typeof value === "string" && value.trim() !== "" && !year.test(value)) return value.trim();
  }
  return undefined;
}

/** The first text of the row to the left of a cell. */
const rowLabel = (cell: BookCell): string | undefined => textIn(cell, 0, cell.column);

/** What a cell without a label is called by: the text it holds, where it holds no formula, else the text to its right, as beside the light of all checks. */
function ownLabel(cell: BookCell): string | undefined {
  const { grid, row, column } = cell;
  const own = valueAt(grid, row, column);
  if (typeof own !== "string" || own.trim() === "") return undefined;
  const isFormula = String(heldAt(grid, row, column)).startsWith("=");
  return isFormula ? textIn(cell, column + 1, column + reachAcross) : own.trim();
}

/** The nearest year above a cell that was typed: a year that is worked out belongs to its own row. Where none was, the nearest. */
function yearAbove({ grid, row, column }: BookCell): string | undefined {
  let nearest: string | undefined;
  for (let at = row - 1; at >= Math.max(0, row - reach); at--) {
    const value = String(valueAt(grid, at, column));
    if (!year.test(value)) continue;
    if (!String(heldAt(grid, at, column)).startsWith("=")) return value;
    nearest ??= value;
  }
  return nearest;
}

/** What a cell is called by the words around it: `Cloud FY2022`; by its address where there are none. */
export function cellName(cell: BookCell): string {
  const label = rowLabel(cell) ?? ownLabel(cell);
  const name = [label, yearAbove(cell)].filter((part) => part !== undefined).join(" ");
  return name === "" ? cellAddress(cell) : name;
}

/** The heading of the rows a cell stands among: the nearest row above that has words and nothing in the cell's column. */
export function headingAbove(cell: BookCell): string | undefined {
  for (let row = cell.row - 1; row >= Math.max(0, cell.row - reach); row--) {
    const above = { ...cell, row };
    const isHeading = valueAt(cell.grid, row, cell.column) === "" && rowLabel(above) !== undefined;
    if (isHeading) return rowLabel(above);
  }
  return undefined;
}

/** Names of several cells: where two that differ are called the same, with the headings they stand under. */
export function cellNames(cells: readonly BookCell[]): string[] {
  const key = ({ grid, row, column }: BookCell) => `${grid.id} ${row} ${column}`;
  const called = new Map<string, Set<string>>();
  for (const cell of cells) called.set(cellName(cell), (called.get(cellName(cell)) ?? new Set()).add(key(cell)));
  return cells.map((cell) => {
    const name = cellName(cell);
    const heading = (called.get(name)?.size ?? 0) > 1 ? headingAbove(cell) : undefined;
    return heading === undefined ? name : `${name}, ${heading}`;
  });
}
