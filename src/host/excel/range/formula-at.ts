import type { Book } from "../book";
import type { CellValue } from "../cell-value";
import { errorValues, valueOf } from "../cell-value";
import { toExcelNames } from "../names/engine-names";
import { cellAt } from "./cells";

/** The formula of a cell, or its value where it has none; an error typed as such reads as that error. */
export function formulaAt(book: Book, sheetId: string, row: number, column: number): CellValue {
  const { own, shown } = cellAt(book, sheetId, row, column);
  if (!own?.f && !own?.si) return valueOf(shown);
  const formula = own.f ?? sharedFormula(book, sheetId, row, column);
  return errorValues.has(formula.slice(1)) ? formula.slice(1) : toExcelNames(book, formula, sheetId);
}

/** Cells filled by the grid share one formula text; the grid unfolds it. */
const sharedFormula = (book: Book, sheetId: string, row: number, column: number): string =>
  book.sheet(sheetId).getRange(row, column).getFormula();
