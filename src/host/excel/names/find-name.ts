import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { excelName } from "./engine-names";

/** A defined name as the grid shows it. */
export type GridName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** Names of a sheet, or of the workbook where none is given. */
export const namesIn = (book: Book, sheetId: string | undefined): GridName[] =>
  book.workbook.getDefinedNames().filter((name) => scopeOf(name) === sheetId);

/** The sheet a name belongs to; the grid says "all" for the workbook. */
export function scopeOf(name: GridName): string | undefined {
  return name.isWorkbookScope() ? undefined : name.getLocalSheetId();
}

/** A name seen from a sheet: the sheet's own before the workbook's, whatever its case. */
export function findName(book: Book, text: string, sheetId: string | undefined): GridName | undefined {
  const wanted = text.toLowerCase();
  const named = (scope: string | undefined) =>
    namesIn(book, scope).find((name) => excelName(book, name.getName(), scope).toLowerCase() === wanted);
  return (sheetId === undefined ? undefined : named(sheetId)) ?? named(undefined);
}
