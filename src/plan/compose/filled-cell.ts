import { type Block, type Book, columnOf, type Row } from "../book/book";
import { chartRoom, ownRows } from "../book/chart-room";
import { periodColumn } from "../book/period-column";
import { resolveFormula } from "../formula/resolve-formula";
import type { ContentCell } from "./content-cell";

/** Where the array formula of a block stands, and what it fills from there. */
interface Filling {
  readonly formula: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Worked out once for all cells of a block. */
const known = new WeakMap<Block, Filling>();

function fillingOf(book: Book, block: Block): Filling | undefined {
  const { filled } = block.template;
  if (!filled) return undefined;
  const before = known.get(block);
  if (before) return before;
  const rows = ownRows(block);
  const [row] = rows;
  if (!row) return undefined;
  const { formula: text, from, to } = filled;
  const { sheet } = block;
  const left = columnOf(row, from);
  const right = to === undefined ? periodColumn(sheet, sheet.places.at(-1) ?? 0) : columnOf(row, to);
  const formula = resolveFormula(text, { book, row })(undefined);
  const filling = { formula, top: row.at, left, rows: rows.length, columns: right - left + 1 };
  known.set(block, filling);
  return filling;
}

/**
 * What the array formula of a block leaves in a column of one of its rows; undefined where it does not reach. Live: the formula stands in the
 * first cell of all.
 */
export function filledCell(book: Book, { block, template, at }: Row, column: number): ContentCell | undefined {
  const filling = template === chartRoom ? undefined : fillingOf(book, block);
  if (!filling || column < filling.left || column >= filling.left + filling.columns) return undefined;
  const { formula, top, left, rows, columns } = filling;
  const part = { formula, row: at - top, column: column - left };
  if (book.request.choices.mode === "portable") return { part, frozen: true };
  const anchors = part.row === 0 && part.column === 0;
  return { part, ...(anchors ? { formula, array: { rows, columns } } : {}), origin: "SEG data" };
}
