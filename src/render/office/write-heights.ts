import type { SheetPlan } from "../../plan/workbook-plan";
import { rectangles } from "./rectangles";

/** Heights of the rows that the plan gives one, rows of one height below each other at once. */
export function writeHeights(sheet: Excel.Worksheet, { cells, heights = {} }: SheetPlan): void {
  for (const [height, places] of rectangles(cells.map((_, row) => [heights[row]?.toString()])))
    for (const { row, rows } of places) sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = Number(height);
}
