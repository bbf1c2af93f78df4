/** Reads one part of the style of all cells of some areas: their common value, or null where they differ. */
import type { IStyleData } from "@univerjs/core";
import type { Area } from "../area";
import type { Book } from "../book";
import { styleAt } from "../range/cells";

export function commonStyle<Value>(
  book: Book,
  areas: readonly Area[],
  pick: (style: IStyleData) => Value,
): Value | null {
  let common: Value | undefined;
  let any = false;
  for (const area of areas) {
    const first = pick(styleAt(book, area.sheetId, area.row, area.column));
    if (any && first !== common) return null;
    [common, any] = [first, true];
    const { startRow, startColumn, endRow, endColumn } = book.gridRange(area);
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        if (pick(styleAt(book, area.sheetId, row, column)) !== first) return null;
  }
  return any ? (common as Value) : null;
}
