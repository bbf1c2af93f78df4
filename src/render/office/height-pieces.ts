import type { SheetPlan } from "../../plan/workbook-plan";
import { rectangles } from "./rectangles";
import { callBytes } from "./requests/bytes-of";
import type { SheetPiece } from "./requests/sheet-piece";

/** Heights of the rows that the plan gives one, rows of one height below each other at once. */
export function* heightPieces({ cells, heights = {} }: SheetPlan): Generator<SheetPiece> {
  for (const [height, places] of rectangles(cells.map((_, row) => [heights[row]?.toString()])))
    for (const { row, rows } of places)
      yield {
        bytes: 3 * callBytes,
        write: (sheet) => (sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = Number(height)),
      };
}
