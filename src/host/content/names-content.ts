import type { NameContent } from "../../workbook/sheet-content";
import type { Book } from "../excel/book";
import { excelName, toExcelNames } from "../excel/names/engine-names";
import { namesIn } from "../excel/names/find-name";
import { fileFormula } from "./formula/file-formula";

/** The names of a sheet, or of the workbook, by their names in Excel. */
export const namesContent = (book: Book, sheetId?: string): NameContent[] =>
  namesIn(book, sheetId)
    .map((item) => {
      const comment = item.getComment();
      const formula = `=${item.getFormulaOrRefString().replace(/^=/, "")}`;
      return {
        name: excelName(book, item.getName(), sheetId),
        formula: fileFormula(toExcelNames(book, formula, sheetId ?? "")).slice(1),
        ...(comment ? { comment } : {}),
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
