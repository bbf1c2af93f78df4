/** Which cells a dynamic array fills. */
import type { IRange } from "@univerjs/core";
import type { Area } from "../area";
import type { Book } from "../book";

type SpillRanges = Readonly<Record<number, Readonly<Record<number, IRange | null | undefined>> | null | undefined>>;

function spillRanges(book: Book, sheetId: string): SpillRanges {
  const model = book.engine.univer.__getInjector().get(book.engine.formula.FormulaDataModel);
  return model.getArrayFormulaRange()[book.unitId]?.[sheetId] ?? {};
}

const single = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

/** The cells the formula in this one cell fills, or undefined where it fills only its own. */
export function spillArea(book: Book, cell: Area): Area | undefined {
  const range = single(cell) ? spillRanges(book, cell.sheetId)[cell.row]?.[cell.column] : undefined;
  if (!range) return undefined;
  const { startRow, startColumn, endRow, endColumn } = range;
  const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
  return rows * columns > 1 ? { sheetId: cell.sheetId, row: startRow, column: startColumn, rows, columns } : undefined;
}

/** Whether cells lie in what arrays fill: all of them, none, or some (null). */
export function areSpills(book: Book, { sheetId, row, column, rows, columns }: Area): boolean | null {
  const common = (from: number, to: number, first: number, last: number) =>
    Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
  const count = Object.values(spillRanges(book, sheetId))
    .flatMap((across) => Object.values(across ?? {}))
    .reduce((sum, range) => {
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return sum;
      const down = common(row, row + rows - 1, range.startRow, range.endRow);
      return sum + down * common(column, column + columns - 1, range.startColumn, range.endColumn);
    }, 0);
  return count === 0 ? false : count === rows * columns ? true : null;
}

/** The cell whose formula fills this one. */
export function spillParent(book: Book, cell: Area): Area | undefined {
  if (!single(cell)) return undefined;
  for (const columns of Object.values(spillRanges(book, cell.sheetId)))
    for (const range of Object.values(columns ?? {}))
      if (
        range &&
        cell.row >= range.startRow &&
        cell.row <= range.endRow &&
        cell.column >= range.startColumn &&
        cell.column <= range.endColumn
      )
        return { ...cell, row: range.startRow, column: range.startColumn };
  return undefined;
}
