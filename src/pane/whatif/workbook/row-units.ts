import { cellText } from "../../../engine/asked/cell-text";
import type { Beside } from "./row-labels";

/** The units of a range's rows: the texts of the column left of it that is headed "Unit". None where there is no such column. */
export function rowUnits(
  { values, row, column }: Beside,
  range: { row: number; column: number; rows: number },
): readonly string[] {
  const heads = values[range.row - row]?.slice(0, range.column - column) ?? [];
  const at = heads.findIndex((head) => typeof head === "string" && /^units?$/i.test(cellText(head)));
  if (at < 0) return [];
  return Array.from({ length: range.rows }, (_, below) => {
    const cell = values[range.row - row + below]?.[at];
    return typeof cell === "string" ? cellText(cell) : "";
  });
}
