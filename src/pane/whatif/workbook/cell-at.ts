import type { Area, Place } from "./area";

/** The cell of a range that a failure is about: its row and column counted from 1, the first cell where it names none. */
export const cellAt = (range: Place, { row, column } = { row: 1, column: 1 }): Place & Area => ({
  sheetId: range.sheetId,
  sheet: range.sheet,
  row: range.row + row - 1,
  column: range.column + column - 1,
  rows: 1,
  columns: 1,
});
