/** Splits a range into series as Excel does when a chart is added to it. */
import type { Area } from "../excel/area";
import type { Book } from "../excel/book";
import { valueAt } from "../excel/range/cells";

export type SeriesCells = { readonly name?: Area; readonly values: Area; readonly categories?: Area };
export type SeriesBy = "Auto" | "Columns" | "Rows";

export function seriesFromRange(book: Book, area: Area, by: SeriesBy): SeriesCells[] {
  const heads = headings(book, area);
  const inColumns = by === "Columns" || (by === "Auto" && area.rows - heads.rows >= area.columns - heads.columns);
  const first = inColumns ? heads.columns : heads.rows;
  const count = (inColumns ? area.columns : area.rows) - first;
  return Array.from({ length: count }, (_, index) => seriesAt(area, heads, first + index, inColumns));
}

function seriesAt(
  area: Area,
  heads: { rows: number; columns: number },
  index: number,
  inColumns: boolean,
): SeriesCells {
  const cells = (row: number, column: number, rows: number, columns: number): Area => ({
    sheetId: area.sheetId,
    row: area.row + row,
    column: area.column + column,
    rows,
    columns,
  });
  const [rows, columns] = [area.rows - heads.rows, area.columns - heads.columns];
  if (inColumns)
    return {
      values: cells(heads.rows, index, rows, 1),
      ...(heads.rows > 0 ? { name: cells(0, index, 1, 1) } : {}),
      ...(heads.columns > 0 ? { categories: cells(heads.rows, 0, rows, 1) } : {}),
    };
  return {
    values: cells(index, heads.columns, 1, columns),
    ...(heads.columns > 0 ? { name: cells(index, 0, 1, 1) } : {}),
    ...(heads.rows > 0 ? { categories: cells(0, heads.columns, 1, columns) } : {}),
  };
}

/** A first row or column of texts, or any beside an empty corner, holds names and not figures. */
function headings(book: Book, area: Area): { rows: number; columns: number } {
  const at = (row: number, column: number) => valueAt(book, area.sheetId, area.row + row, area.column + column);
  const isText = (row: number, column: number) => typeof at(row, column) !== "number";
  const emptyCorner = area.rows > 1 && area.columns > 1 && at(0, 0) === "";
  const along = (length: number, test: (index: number) => boolean) =>
    length > 1 && Array.from({ length: length - 1 }, (_, index) => index + 1).every(test);
  const textRow = area.columns > 1 ? along(area.columns, (column) => isText(0, column)) : isText(0, 0);
  const textColumn = area.rows > 1 ? along(area.rows, (row) => isText(row, 0)) : isText(0, 0);
  return {
    rows: area.rows > 1 && (emptyCorner || textRow) ? 1 : 0,
    columns: area.columns > 1 && (emptyCorner || textColumn) ? 1 : 0,
  };
}
