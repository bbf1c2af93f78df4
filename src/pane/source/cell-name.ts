import { cellAddress } from "../../plan/address";
import { heldAt, valueAt } from "../share/sheet-grid";
import type { BookCell } from "./book";

const year = /^(?:FY|CY)?(?:19|20)\d\d[A-Z]?$/i;
/** Rows above a cell in which its year is looked for. */
const reach = 400;

/** The first text of the row to the left of a cell. */
function rowLabel({ grid, row, column }: BookCell): string | undefined {
  for (let at = 0; at < column; at++) {
    const value = valueAt(grid, row, at);
    if (typeof value === "string" && value.trim() !== "" && !year.test(value)) return value.trim();
  }
  return undefined;
}

/** The nearest year above a cell. */
function yearAbove({ grid, row, column }: BookCell): string | undefined {
  for (let at = row - 1; at >= Math.max(0, row - reach); at--) {
    const value = valueAt(grid, at, column);
    const isTyped = !String(heldAt(grid, at, column)).startsWith("=");
    if ((typeof value === "string" || (isTyped && typeof value === "number")) && year.test(String(value)))
      return String(value);
  }
  return undefined;
}

/** What a cell is called by the words around it: `Cloud FY2022`; by its address where there are none. */
export function cellName(cell: BookCell): string {
  const own = valueAt(cell.grid, cell.row, cell.column);
  const label = rowLabel(cell) ?? (typeof own === "string" && own.trim() !== "" ? own.trim() : undefined);
  const name = [label, yearAbove(cell)].filter((part) => part !== undefined).join(" ");
  return name === "" ? cellAddress(cell) : name;
}
