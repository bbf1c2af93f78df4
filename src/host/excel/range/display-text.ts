/** The text a cell shows: its value in its number format. */
import type { Book } from "../book";
import type { CellValue } from "../cell-value";
import { styleAt, valueAt } from "./cells";

export const numberFormatAt = (book: Book, sheetId: string, row: number, column: number): string => {
  const pattern = styleAt(book, sheetId, row, column).n?.pattern;
  return pattern === undefined || pattern === "" ? "General" : pattern;
};

export function displayText(book: Book, value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || format === "@") return String(value);
  return String(book.engine.core.numfmt.format(format, value, { throws: false }));
}

export const textAt = (book: Book, sheetId: string, row: number, column: number): string =>
  displayText(book, valueAt(book, sheetId, row, column), numberFormatAt(book, sheetId, row, column));
