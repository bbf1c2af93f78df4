/** The cells a text names: an address, or a defined name that stands for cells. */
import { invalidArgument } from "../../protocol/api-error";
import { splitSheet } from "../a1";
import { type Area, parseCells } from "../area";
import type { Book } from "../book";
import { findName } from "./find-name";

export function referencedArea(book: Book, reference: string, sheetId: string): Area {
  const { cells } = splitSheet(reference);
  if (parseCells(cells)) return book.area(reference, sheetId);
  const area = areaOfFormula(book, findName(book, reference, sheetId)?.getFormulaOrRefString() ?? "", sheetId);
  if (!area) throw invalidArgument();
  return area;
}

/** The area a formula such as `=Sheet1!$A$1:$B$2` stands for, where it is nothing but a reference. */
export function areaOfFormula(book: Book, formula: string, sheetId: string): Area | undefined {
  const { sheet, cells } = splitSheet(formula);
  const on = sheet === undefined ? sheetId : book.findSheet(sheet)?.getSheetId();
  const parsed = parseCells(cells);
  return on !== undefined && parsed ? { sheetId: on, ...parsed } : undefined;
}
