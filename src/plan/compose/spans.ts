import { cellAddress, rangeAddress } from "../address";
import { columnOf, type Row } from "../book/book";
import { periodColumn } from "../book/period-column";
import { spanOf } from "../book/span-of";

/** The cell of a row in a fixed column. */
export const cellSpan = (row: Row, key: string): string => cellAddress({ row: row.at, column: columnOf(row, key) });

/** The cells of a row under some years, all that it has something under where none are named. */
export function periodSpan(row: Row, places = spanOf(row)): string {
  const { sheet } = row.block;
  const from = { row: row.at, column: periodColumn(sheet, places[0] ?? 0) };
  return rangeAddress(from, { ...from, column: periodColumn(sheet, places.at(-1) ?? 0) });
}

/** Runs of neighbouring numbers: 3,4,5,9 is 3 to 5 and 9 to 9. */
export function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
