import { type Book, columnOf, type Row } from "../book/book";
import { chartRoom, ownRows } from "../book/chart-room";
import { periodColumn } from "../book/period-column";
import { resolveFormula } from "../formula/resolve-formula";
import type { ContentCell } from "./content-cell";

/**
 * What the array formula of a block leaves in a column of one of its rows; undefined where it does not reach. Live: the formula stands in the
 * first cell of all.
 */
export function filledCell(book: Book, row: Row, column: number): ContentCell | undefined {
  const { template, sheet } = row.block;
  if (!template.filled || row.template === chartRoom) return undefined;
  const rows = ownRows(row.block);
  const [top] = rows;
  if (!top) return undefined;
  const { formula: text, from, to } = template.filled;
  const left = columnOf(row, from);
  const right = to === undefined ? periodColumn(sheet, sheet.places.at(-1) ?? 0) : columnOf(row, to);
  if (column < left || column > right) return undefined;
  const formula = resolveFormula(text, { book, row: top })(undefined);
  const part = { formula, row: row.at - top.at, column: column - left };
  if (book.request.choices.mode === "portable") return { part, frozen: true };
  const anchors = part.row === 0 && part.column === 0;
  const array = { rows: rows.length, columns: right - left + 1 };
  return { part, ...(anchors ? { formula, array } : {}), origin: "SEG data" };
}
