import { type Cell, quotedSheet, rangeAddress } from "../address";
import { type Book, columnOf, type Row } from "../book/book";
import { periodColumn } from "../book/period-column";
import { spanOf } from "../book/span-of";
import { findRows } from "./find-rows";
import type { Reference, ReferenceEnd } from "./reference";

/** Where a formula stands: its row, and the rows that it fills from there as an array formula. */
export interface Standpoint {
  readonly book: Book;
  readonly row: Row;
  readonly fills?: readonly Row[];
}

/** An address for the place of a period; undefined in a fixed column. */
export type Address = (period: number | undefined) => string;

/** The columns that are the same wherever in the row the formula stands, first and last; undefined where they follow the period. */
function sameColumns(
  { row: from, fills }: Standpoint,
  { from: end, to, period }: Reference,
  target: Row,
): [number, number] | undefined {
  const { sheet, periods, ahead } = target.block;
  if (end.column !== undefined) {
    const right = columnOf(target, to.at(-1)?.column ?? end.column);
    return [columnOf(target, end.column), period === "last" ? periodColumn(sheet, spanOf(target).at(-1) ?? 0) : right];
  }
  const past = period === "base" || period === "past";
  if (period === "next") {
    const column = periodColumn(sheet, ahead[0] ?? 0);
    return [column, column];
  }
  const span = fills && sheet.template.periods ? from.block.periods : past ? periods : spanOf(target);
  const [left, right] = [periodColumn(sheet, span[0] ?? 0), periodColumn(sheet, span.at(-1) ?? 0)];
  if (period === "all" || period === "past" || fills) return [left, right];
  if (period === "first") return [left, left];
  return period === "last" || period === "base" || (!sheet.template.periods && period === undefined)
    ? [right, right]
    : undefined;
}

function movingColumn(from: Row, { period: where }: Reference, target: Row, period: number | undefined): number {
  if (period === undefined)
    throw new Error(`Row "${from.template.key}": a fixed column cannot mean one period of "${target.template.key}".`);
  const place = period - (where === "prev" ? 1 : 0);
  if (place < (target.block.sheet.places[0] ?? 0))
    throw new Error(`Row "${from.template.key}" looks back before its first period; give it \`first\`.`);
  return periodColumn(target.block.sheet, place);
}

/** A row that a reference names, and whether it stays when the formula is copied down: the one of its own repetition moves along. */
interface EndRow {
  readonly row: Row;
  readonly fixedRow: boolean;
}

function rowsOfEnd({ book, row: from, fills }: Standpoint, end: ReferenceEnd, sheet: string | undefined): EndRow[] {
  const rows = fills && end.row === undefined ? fills : findRows(book, from, end, sheet);
  const { repeat } = from.template;
  return rows.map((row) => ({
    row,
    fixedRow: rows.length > 1 || end.all || repeat === undefined || row.template.repeat !== repeat,
  }));
}

/** A reference as an address: ranges from the first to the last row that there is. */
export function resolveReference(standpoint: Standpoint, reference: Reference): Address {
  const { row: from } = standpoint;
  const ends = rowsOfEnd(standpoint, reference.from, reference.sheet);
  for (const end of reference.to) ends.push(...rowsOfEnd(standpoint, end, reference.sheet));
  if (ends.length > 1) ends.sort((a, b) => a.row.at - b.row.at);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last)
    throw new Error(`Row "${from.template.key}" refers to rows that do not stand here: ${reference.from.row ?? ""}.`);
  const top = first.row;
  const sheet = top.block.sheet === from.block.sheet ? "" : quotedSheet(top.block.sheet.template.name);
  const address = (left: number, right: number, fixedColumn: boolean): string => {
    const corner = ({ row, fixedRow }: EndRow, column: number): Cell => ({
      row: row.at,
      column,
      fixedRow,
      fixedColumn,
    });
    return sheet + rangeAddress(corner(first, left), corner(last, right));
  };
  const same = sameColumns(standpoint, reference, top);
  if (same) {
    const constant = address(...same, true);
    return () => constant;
  }
  return (period) => {
    const column = movingColumn(from, reference, top, period);
    return address(column, column, false);
  };
}
