import type { CellContent } from "../../workbook/cell-content";
import type { TableContent } from "../../workbook/sheet-content";
import { cellsAddress } from "../excel/area";
import type { Book } from "../excel/book";
import { gridTables } from "../excel/tables/grid-tables";

/** The tables of a sheet; their heads become the texts that name their columns, as Excel makes them when a table is added. */
export const tablesContent = (book: Book, sheetId: string, cells: (CellContent | null)[][]): TableContent[] =>
  gridTables(book, sheetId).map(({ name, area }) => {
    const heads = (cells[area.row] ??= []);
    const taken = new Set<string>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = heads[column] ?? { style: "", format: "General" };
      const shown = cell.value ?? cell.computed ?? "";
      const said = (typeof shown === "object" ? shown.error : String(shown)).trim();
      let value = said === "" ? `Column${column - area.column + 1}` : said;
      while (taken.has(value.toLowerCase())) value += "2";
      taken.add(value.toLowerCase());
      heads[column] = {
        style: cell.style,
        format: cell.format,
        value,
        ...(cell.note !== undefined && { note: cell.note }),
      };
    }
    return { name, range: cellsAddress(area) };
  });
