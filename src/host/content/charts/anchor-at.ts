import type { Anchor } from "../../../workbook/chart-content";
import { pointsPerPixel } from "../../chart/chart-place";
import type { Book } from "../../excel/book";

/** The row or column in which so many pixels end, and how far into it. */
function reached(pixels: number, size: (index: number) => number): readonly [index: number, into: number] {
  let left = pixels;
  for (let index = 0; ; index++) {
    const wide = size(index);
    if (left < wide || index > 16_000) return [index, Math.round(left)];
    left -= wide;
  }
}

/** A point of a sheet, given in points from its corner, as a cell and pixels into it. */
export function anchorAt(book: Book, sheetId: string, left: number, top: number): Anchor {
  const sheet = book.sheet(sheetId);
  const [column, x] = reached(left / pointsPerPixel, (at) => sheet.getColumnWidth(at));
  const [row, y] = reached(top / pointsPerPixel, (at) => sheet.getRowHeight(at));
  return { row, column, x, y };
}
