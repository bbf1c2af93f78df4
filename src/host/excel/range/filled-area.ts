/** The smallest rectangle that holds all used cells of an area. */
import type { Area } from "../area";
import type { Book } from "../book";
import { isEmpty } from "./cells";

/** With `valuesOnly`, cells that are only formatted do not count. */
export function filledArea(book: Book, within: Area, valuesOnly: boolean): Area | undefined {
  const { startRow, startColumn, endRow, endColumn } = book.gridRange(within);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const extend = (row: number, column: number) => {
    if (row < startRow || row > endRow || column < startColumn || column > endColumn) return;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  };
  book
    .cells(within.sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (!isEmpty(cell) || (!valuesOnly && cell.s != null))) extend(row, column);
    });
  for (const [row, column] of spilledCells(book, within.sheetId)) extend(row, column);
  return bottom < 0
    ? undefined
    : { ...within, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function* spilledCells(book: Book, sheetId: string): Iterable<readonly [number, number]> {
  const model = book.engine.univer.__getInjector().get(book.engine.formula.FormulaDataModel);
  const spilled: object = model.getArrayFormulaCellData()[book.unitId]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled) as [string, object | null][])
    for (const column of Object.keys(cells ?? {})) yield [Number(row), Number(column)];
}
