import { cellText } from "../../../engine/asked/cell-text";

/** Cells of some rows, from a column of the sheet on. */
export interface Beside {
  readonly values: readonly (readonly unknown[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * What the rows of a range are in words: the texts of the first column left of it that has one in every row below its heads, each another one.
 * None where there is no such column: then lines are called as the model calls them.
 */
export function rowLabels(
  { values, row, column }: Beside,
  range: { row: number; column: number; rows: number },
): readonly string[] {
  for (let at = 0; at < range.column - column; at++) {
    const texts = Array.from({ length: range.rows }, (_, below) => {
      const cell = values[range.row - row + below]?.[at];
      return typeof cell === "string" ? cellText(cell) : "";
    });
    const below = texts.slice(1);
    if (below.length > 0 && below.every((text) => text !== "") && new Set(below).size === below.length) return texts;
  }
  return [];
}
