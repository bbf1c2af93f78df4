import { type Cell, quotedSheet, rangeAddress } from "../address";
import { type Book, groupOf, type Row } from "../book/book";
import { findRows } from "./find-rows";
import type { Reference, ReferenceEnd } from "./reference";

/** Where the formula stands: its row, the place of its period (undefined in a fixed column), and whether it fills its whole group. */
export interface Standpoint {
  readonly book: Book;
  readonly row: Row;
  readonly period: number | undefined;
  readonly array?: boolean;
}

function fixedColumn({ block }: Row, key: string): number {
  const column = block.sheet.template.columns.findIndex((candidate) => candidate.key === key);
  if (column < 0) throw new Error(`Sheet "${block.sheet.template.key}" has no column "${key}".`);
  return column;
}

/** First and last column of a reference, and whether they stay when the formula is copied to the next period. */
function columnsOf({ row: from, period, array }: Standpoint, reference: Reference, target: Row): [number, number, boolean] {
  if (reference.from.column !== undefined) {
    const column = fixedColumn(target, reference.from.column);
    return [column, column, true];
  }
  const first = target.block.sheet.template.columns.length;
  const span = (array === true ? from.block : target.block).periods;
  const [left = 0, right = left] = [span[0], span.at(-1)];
  if (reference.period === "all" || array === true) return [first + left, first + right, true];
  if (reference.period === "first") return [first + left, first + left, true];
  if (reference.period === "last") return [first + right, first + right, true];
  if (period === undefined) throw new Error(`Row "${from.template.key}": a fixed column cannot mean one period of "${target.template.key}".`);
  const column = first + period - (reference.period === "prev" ? 1 : 0);
  if (column < first) throw new Error(`Row "${from.template.key}" looks back before its first period; give it \`first\`.`);
  return [column, column, false];
}

const rowsOfEnd = ({ book, row, array }: Standpoint, end: ReferenceEnd, sheet: string | undefined): Row[] =>
  array === true && end.row === undefined ? groupOf(row) : findRows(book, row, end, sheet);

/** A reference as an address: ranges from the first to the last row that there is; a row of the formula's own repetition moves with it. */
export function resolveReference(standpoint: Standpoint, reference: Reference): string {
  const { row: from } = standpoint;
  const rows = [reference.from, ...(reference.to ? [reference.to] : [])].flatMap((end) => rowsOfEnd(standpoint, end, reference.sheet));
  const sorted = rows.sort((a, b) => a.at - b.at);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom) throw new Error(`Row "${from.template.key}" refers to rows that do not stand here: ${reference.from.row ?? ""}.`);
  const [left, right, fixed] = columnsOf(standpoint, reference, top);
  const moves = rows.length === 1 && top.template.repeat !== undefined && !reference.from.all;
  const anchor = { fixedRow: !moves, fixedColumn: fixed };
  const ends: [Cell, Cell] = [{ row: top.at, column: left, ...anchor }, { row: bottom.at, column: right, ...anchor }];
  const sheet = top.block.sheet === from.block.sheet ? "" : quotedSheet(top.block.sheet.template.name);
  return sheet + rangeAddress(...ends);
}
