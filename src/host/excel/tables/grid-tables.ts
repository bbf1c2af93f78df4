/** The grid's own tables. */
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { itemNotFound } from "../../protocol/api-error";
import type { Area } from "../area";
import type { Book } from "../book";

export interface GridTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

const tableOf = ({ id, name, subUnitId, range }: ITableInfoWithUnitId): GridTable => ({
  id,
  name,
  area: {
    sheetId: subUnitId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  },
});

/** The tables of a sheet, or of all sheets. */
export const gridTables = (book: Book, sheetId?: string): GridTable[] =>
  book.workbook
    .getSheets()
    .filter((sheet) => sheetId === undefined || sheet.getSheetId() === sheetId)
    .flatMap((sheet) => sheet.getSubTableInfos().map(tableOf));

export function gridTable(book: Book, id: string): GridTable {
  const table = gridTables(book).find((each) => each.id === id);
  if (!table) throw itemNotFound();
  return table;
}

/** Adds a table under the next free name and returns its id. */
export function addTable(book: Book, area: Area): string {
  const names = new Set(gridTables(book).map(({ name }) => name));
  let number = 1;
  while (names.has(`Table${number}`)) number++;
  const tableId = `table${book.document.nextId()}`;
  book.command("sheet.command.add-table", area.sheetId, {
    id: tableId,
    name: `Table${number}`,
    range: { ...book.gridRange(area), rangeType: 0 },
    options: {},
  });
  return tableId;
}
