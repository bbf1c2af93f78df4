import { inExcel } from "../../render/office/in-excel";

/** Cells of a sheet: their address, or a rectangle counted from 0. */
export type CellsOfSheet =
  | string
  | { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** Brings a sheet, by its name or by the id that stays when it is renamed, to the front and selects cells of it; false where it is not there any more. */
export async function goToCells(sheet: string, cells: CellsOfSheet): Promise<boolean> {
  return inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("id");
    await context.sync();
    if (found.isNullObject) return false;
    found.activate();
    const range =
      typeof cells === "string"
        ? found.getRange(cells)
        : found.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns);
    range.select();
    await context.sync();
    return true;
  });
}
