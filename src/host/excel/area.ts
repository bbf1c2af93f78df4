/** A rectangle of cells on one sheet, and its address. */
import { cellName, columnLetters, columnNumber, lastColumn, lastRow, sheetPrefix } from "./a1";

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells a reference without sheet names (`A1:B2`, `C:D`, `3:4`, `$A$1`), or undefined where it names none. */
export function parseCells(reference: string): Omit<Area, "sheetId"> | undefined {
  const text = reference.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, firstColumn = "", firstRow = "", secondColumn = firstColumn, secondRow = firstRow] = cells;
    return between(Number(firstRow) - 1, columnNumber(firstColumn), Number(secondRow) - 1, columnNumber(secondColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns) return between(0, columnNumber(columns[1] ?? ""), lastRow - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn - 1) : undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Omit<Area, "sheetId"> | undefined {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const [rows, columns] = [Math.abs(row2 - row1) + 1, Math.abs(column2 - column1) + 1];
  return row < 0 || column < 0 || row + rows > lastRow || column + columns > lastColumn
    ? undefined
    : { row, column, rows, columns };
}

export const isWholeRows = ({ columns }: Area): boolean => columns === lastColumn;
export const isWholeColumns = ({ rows }: Area): boolean => rows === lastRow;

/** The address without its sheet, as Excel shortens whole rows and columns. */
export function cellsAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (isWholeRows(area)) return `${row + 1}:${row + rows}`;
  if (isWholeColumns(area)) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

export const fullAddress = (area: Area, sheetName: string): string => `${sheetPrefix(sheetName)}!${cellsAddress(area)}`;

/** The address with dollar signs, as defined names and charts keep it. */
export const absoluteAddress = (area: Area, sheetName: string): string =>
  `${sheetPrefix(sheetName)}!${cellsAddress(area)
    .replace(/([A-Z]+)(?=\d|:|$)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1")}`;

export const boundingArea = (one: Area, other: Area): Area => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};

/** The cells both areas have in common. */
export function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return one.sheetId === other.sheetId && rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : undefined;
}
