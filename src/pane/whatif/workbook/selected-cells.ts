import type { Area } from "./area";
import type { ModelSource } from "./model-source";
import { regionAround } from "./region-around";
import { inExcel } from "../../../render/office/in-excel";
import { readGrids } from "../../../render/office/requests/read-grids";

/** The part of an area that lies in another; all of it where the two have nothing in common. */
function clipped(area: Area, by: Area): Area {
  const [row, column] = [Math.max(area.row, by.row), Math.max(area.column, by.column)];
  const rows = Math.min(area.row + area.rows, by.row + by.rows) - row;
  const columns = Math.min(area.column + area.columns, by.column + by.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : area;
}

const areaOf = ({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Excel.Range): Area => ({
  row,
  column,
  rows,
  columns,
});

/** The selection as a model's range, whole columns as far as they are used; of a single cell the table around it. */
export async function selectedCells(): Promise<ModelSource> {
  return inExcel(async (context) => {
    const place = "rowIndex,columnIndex,rowCount,columnCount";
    const range = context.workbook.getSelectedRange().load(place);
    const sheet = range.worksheet.load("id");
    const used = sheet.getUsedRangeOrNullObject(true).load(place);
    await context.sync();
    const selected = areaOf(range);
    if (used.isNullObject) return { kind: "cells", sheetId: sheet.id, ...selected, rows: 1, columns: 1 };
    const within = areaOf(used);
    if (selected.rows > 1 || selected.columns > 1)
      return { kind: "cells", sheetId: sheet.id, ...clipped(selected, within) };
    const [grid] = await readGrids(context, [used], ["values"]);
    const region = regionAround(grid?.values ?? [], selected.row - within.row, selected.column - within.column);
    const [row, column] = [region.row + within.row, region.column + within.column];
    return { kind: "cells", sheetId: sheet.id, ...region, row, column };
  });
}
