import type { Cell } from "../../../engine/asked/broadcast";
import type { Area, LoadedRows } from "../scenario-grid";
import { activeName, namesAt, type TablePlace, tableRange } from "./table-place";

/** A table as it was loaded: to be read after the next sync. */
export interface TableLoading {
  read(): TableCells;
}

export interface TableCells {
  readonly area: Area;
  readonly rows: LoadedRows;
  /** The tab it stands on now, for references of formulas. */
  readonly sheet: string;
  readonly sheetId: string;
  /** What the cell of the active scenario holds; undefined where there is no such cell. */
  readonly active: { readonly value: Cell; readonly formula: Cell } | undefined;
}

/** Asks for the cells of a table, with the rows they stand in and the active scenario. */
export function loadTable(context: Excel.RequestContext, place: TablePlace): TableLoading {
  const range = tableRange(context, place).load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("id,name");
  const rows = range
    .getEntireRow()
    .getUsedRangeOrNullObject(true)
    .load("values,formulas,numberFormat,rowIndex,columnIndex");
  const active = namesAt(context, place)
    .getItemOrNullObject(activeName(place))
    .getRangeOrNullObject()
    .load("values,formulas");
  return {
    read() {
      const cell = active.isNullObject ? undefined : (active as unknown as Record<"values" | "formulas", Cell[][]>);
      const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
      return {
        area: { row, column, rows: rowCount, columns: columnCount },
        rows: rows.isNullObject
          ? { values: [], formulas: [], formats: [], row, column }
          : {
              values: rows.values as Cell[][],
              formulas: rows.formulas as Cell[][],
              formats: rows.numberFormat as string[][],
              row: rows.rowIndex,
              column: rows.columnIndex,
            },
        sheet: sheet.name,
        sheetId: sheet.id,
        active: cell && { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0] },
      };
    },
  };
}
