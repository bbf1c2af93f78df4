import type { IRange } from "@univerjs/core";
import { cellsAddress } from "../excel/area";
import { lastColumn, lastRow } from "../excel/a1";

/** A range of the grid as files write it; one without an end goes to the end of the sheet. */
export function rangeText({ startRow, startColumn, endRow, endColumn }: IRange): string {
  const [row, column] = [startRow || 0, startColumn || 0]; // NaN where whole rows or columns are meant
  const rows = Number.isFinite(endRow) ? endRow - row + 1 : lastRow;
  const columns = Number.isFinite(endColumn) ? endColumn - column + 1 : lastColumn;
  return cellsAddress({ sheetId: "", row, column, rows, columns });
}
