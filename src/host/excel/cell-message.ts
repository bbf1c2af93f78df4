/** Why a cell shows an error, and which data type stands behind its value. */
import { type CellTraces, traceKey } from "../functions/cell-traces";
import type { Area } from "./area";
import type { Book } from "./book";
import { valueAt } from "./range/cells";
import { formulaAt } from "./range/formula-at";
import { spillParent } from "./range/spill";

/** The sentence of the first cell of an area. */
export function messageAt(book: Book, traces: CellTraces, { sheetId, row, column }: Area): string | undefined {
  const source = sourceOf(book, { sheetId, row, column, rows: 1, columns: 1 });
  const code = valueAt(book, sheetId, row, column);
  if (typeof code !== "string") return undefined;
  return traces.failure(source.key, source.formula, code, row - source.row, column - source.column)?.message;
}

export function cardAt(book: Book, traces: CellTraces, { sheetId, row, column }: Area): object | undefined {
  const source = sourceOf(book, { sheetId, row, column, rows: 1, columns: 1 });
  return traces.card(source.key, source.formula, row - source.row, column - source.column);
}

/** The cell whose formula gives this one its value: itself, or the one that spills into it. */
function sourceOf(book: Book, cell: Area) {
  const own = formulaAt(book, cell.sheetId, cell.row, cell.column);
  const isFormula = typeof own === "string" && own.startsWith("=");
  const { sheetId, row, column } = (isFormula ? undefined : spillParent(book, cell)) ?? cell;
  return { row, column, key: traceKey(sheetId, row, column), formula: String(formulaAt(book, sheetId, row, column)) };
}
