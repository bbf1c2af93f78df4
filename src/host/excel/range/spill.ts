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
