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

/** The first and the last row, from top to bottom, that a reference names; undefined where there is none. */
function endRows({ book, row: from, fills }: Standpoint, reference: Reference): [EndRow, EndRow] | undefined {
  const { repeat } = from.template;
  let found: [EndRow, EndRow] | undefined;
  const widen = (end: ReferenceEnd) => {
    const rows = fills && end.row === undefined ? fills : findRows(book, from, end, reference.sheet);
    const stays = rows.length > 1 || end.all || repeat === undefined;
    for (const row of rows) {
      const one = { row, fixedRow: stays || row.template.repeat !== repeat };
      if (!found) found = [one, one];
      else if (row.at < found[0].row.at) found[0] = one;
      else if (row.at >= found[1].row.at) found[1] = one;
    }
  };
  widen(reference.from);
  reference.to.forEach(widen);
  return found;
}

const corner = ({ row, fixedRow }: EndRow, column: number, fixedColumn: boolean): Cell => ({
  row: row.at,
  column,
  fixedRow,
  fixedColumn,
});

/** A reference as an address: ranges from the first to the last row that there is. */
export function resolveReference(standpoint: Standpoint, reference: Reference): Address {
  const { row: from } = standpoint;
  const ends = endRows(standpoint, reference);
  if (!ends)
    throw new Error(`Row "${from.template.key}" refers to rows that do not stand here: ${reference.from.row ?? ""}.`);
  const [first, last] = ends;
  const top = first.row;
  const sheet = top.block.sheet === from.block.sheet ? "" : quotedSheet(top.block.sheet.template.name);
  const same = sameColumns(standpoint, reference, top);
  if (same) {
    const constant = sheet + rangeAddress(corner(first, same[0], true), corner(last, same[1], true));
    return () => constant;
  }
  return (period) => {
    const column = movingColumn(from, reference, top, period);
    return sheet + rangeAddress(corner(first, column, false), corner(last, column, false));
  };
}
