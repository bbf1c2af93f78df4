/** Reads the cells of an area out of the grid. */
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../area";
import type { Book } from "../book";
import { type CellValue, cellType, valueOf } from "../cell-value";

export interface SheetCell {
  /** What stands in the cell itself. */
  readonly own: ICellData | undefined;
  /** What it shows: its own value, or what a formula elsewhere spilled into it. */
  readonly shown: ICellData | undefined;
}

export const isEmpty = (cell: ICellData | undefined): boolean =>
  !cell || ((cell.v === null || cell.v === undefined) && !cell.f && !cell.si);

export function cellAt(book: Book, sheetId: string, row: number, column: number): SheetCell {
  const own = book.cells(sheetId).getCellMatrix().getValue(row, column) ?? undefined;
  if (own?.v !== null && own?.v !== undefined) return { own, shown: own };
  return { own, shown: book.spilled(sheetId, row, column) ?? own };
}

/** One value per cell, row by row. */
export function mapCells<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

export const valueAt = (book: Book, sheetId: string, row: number, column: number): CellValue =>
  valueOf(cellAt(book, sheetId, row, column).shown);

export const isTextAt = (cell: SheetCell): boolean =>
  (cell.shown?.t === cellType.text || cell.shown?.t === cellType.forcedText) && !cell.own?.f && cell.shown === cell.own;

/** The style a cell shows: its own over its row's, its column's and the sheet's. */
export function styleAt(book: Book, sheetId: string, row: number, column: number): IStyleData {
  const sheet = book.cells(sheetId);
  const isThere = row < sheet.getRowCount() && column < sheet.getColumnCount();
  return book.lookWrites.styleOver(isThere ? sheet.getComposedCellStyle(row, column) : {}, sheetId, row, column);
}
