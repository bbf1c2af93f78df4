import type { CellContent } from "../../workbook/cell-content";
import { lastColumn, lastRow } from "../excel/a1";
import type { Book } from "../excel/book";
import { filledArea } from "../excel/range/filled-area";
import { contentAt } from "./cell-content";
import type { Looks } from "./looks";
import { notesContent } from "./notes-content";

/** All cells of a sheet that hold something or look like something, row by row from A1. */
export function cellsContent(book: Book, sheetId: string, looks: Looks): (CellContent | null)[][] {
  const whole = { sheetId, row: 0, column: 0, rows: lastRow, columns: lastColumn };
  const filled = filledArea(book, whole, false);
  const notes = notesContent(book, sheetId);
  const [rows, columns] = filled ? [filled.row + filled.rows, filled.column + filled.columns] : [0, 0];
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => contentAt(book, sheetId, row, column, looks)),
  );
  for (const [place, note] of notes) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = { style: "", format: "General", ...line[column], note };
  }
  return cells;
}
