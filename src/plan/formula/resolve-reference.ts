import { type Cell, quotedSheet, rangeAddress } from "../address";
import { type Book, groupOf, type Row } from "../book/book";
import { findRows } from "./find-rows";
import type { Reference, ReferenceEnd } from "./reference";

/** Where a formula stands: its row, and whether it fills its whole group from there. */
export interface Standpoint {
  readonly book: Book;
  readonly row: Row;
  readonly array?: boolean;
}

/** An address for the place of a period; undefined in a fixed column. */
export type Address = (period: number | undefined) => string;

function fixedColumn({ block }: Row, key: string): number {
  const column = block.sheet.template.columns.findIndex((candidate) => candidate.key === key);
  if (column < 0) throw new Error(`Sheet "${block.sheet.template.key}" has no column "${key}".`);
  return column;
}

/** The columns that are the same wherever in the row the formula stands, first and last; undefined where they follow the period. */
function sameColumns(
  { row: from, array }: Standpoint,
  { from: end, period }: Reference,
  target: Row,
): [number, number] | undefined {
  if (end.column !== undefined) {
    const column = fixedColumn(target, end.column);
    return [column, column];
  }
  const first = target.block.sheet.template.columns.length;
  const span = (array === true ? from.block : target.block).periods;
  const [left = 0, right = left] = [span[0], span.at(-1)];
  if (period === "all" || array === true) return [first + left, first + right];
  if (period === "first") return [first + left, first + left];
  return period === "last" ? [first + right, first + right] : undefined;
}

function periodColumn(from: Row, { period: where }: Reference, target: Row, period: number | undefined): number {
  if (period === undefined)
    throw new Error(`Row "${from.template.key}": a fixed column cannot mean one period of "${target.template.key}".`);
  const place = period - (where === "prev" ? 1 : 0);
  if (place < 0) throw new Error(`Row "${from.template.key}" looks back before its first period; give it \`first\`.`);
  return target.block.sheet.template.columns.length + place;
}

const rowsOfEnd = ({ book, row, array }: Standpoint, end: ReferenceEnd, sheet: string | undefined): Row[] =>
  array === true && end.row === undefined ? groupOf(row) : findRows(book, row, end, sheet);

/** A reference as an address: ranges from the first to the last row that there is; a row of the formula's own repetition moves with it. */
export function resolveReference(standpoint: Standpoint, reference: Reference): Address {
  const { row: from } = standpoint;
  const rows = rowsOfEnd(standpoint, reference.from, reference.sheet);
  if (reference.to) rows.push(...rowsOfEnd(standpoint, reference.to, reference.sheet));
  if (rows.length > 1) rows.sort((a, b) => a.at - b.at);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (!top || !bottom)
    throw new Error(`Row "${from.template.key}" refers to rows that do not stand here: ${reference.from.row ?? ""}.`);
  const fixedRow = rows.length > 1 || top.template.repeat === undefined || reference.from.all;
  const sheet = top.block.sheet === from.block.sheet ? "" : quotedSheet(top.block.sheet.template.name);
  const address = (left: number, right: number, fixedColumn: boolean): string => {
    const ends: [Cell, Cell] = [
      { row: top.at, column: left, fixedRow, fixedColumn },
      { row: bottom.at, column: right, fixedRow, fixedColumn },
    ];
    return sheet + rangeAddress(...ends);
  };
  const same = sameColumns(standpoint, reference, top);
  if (same) {
    const constant = address(...same, true);
    return () => constant;
  }
  return (period) => {
    const column = periodColumn(from, reference, top, period);
    return address(column, column, false);
  };
}
