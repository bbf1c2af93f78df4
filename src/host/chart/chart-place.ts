/** Where a chart lies on its sheet, in points; one that stands at cells follows their sizes. */
import type { Area } from "../excel/area";
import type { Book } from "../excel/book";
import type { ChartPlace } from "./chart-record";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The grid measures in pixels of 1/96 inch, Excel in points of 1/72. */
export const pointsPerPixel = 0.75;

export function boxOf(book: Book, sheetId: string, place: ChartPlace): Box {
  if (!("from" in place)) return place;
  const { from, to } = place;
  const sheet = book.sheet(sheetId);
  const columns = (start: number, end: number) => sizes(start, end, (at) => sheet.getColumnWidth(at));
  const rows = (start: number, end: number) => sizes(start, end, (at) => sheet.getRowHeight(at));
  return {
    left: columns(0, from.column),
    top: rows(0, from.row),
    width: columns(from.column, to.column + to.columns),
    height: rows(from.row, to.row + to.rows),
  };
}

function sizes(start: number, end: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = start; index < end; index++) sum += size(index);
  return sum * pointsPerPixel;
}

/** `setPosition(start, end)`; without an end the chart keeps its size. */
export function placeAt(book: Book, sheetId: string, now: ChartPlace, from: Area, to: Area | undefined): ChartPlace {
  if (to) return { from, to };
  const { width, height } = boxOf(book, sheetId, now);
  const { left, top } = boxOf(book, sheetId, { from, to: from });
  return { left, top, width, height };
}

/** Gives the sheet the rows and columns the chart covers: one that lies beyond the grid's last column cannot be reached. */
export function makeRoomFor(book: Book, sheetId: string, place: ChartPlace): void {
  if ("from" in place) {
    const { to } = place;
    return book.makeRoom({ ...to, sheetId });
  }
  const sheet = book.sheet(sheetId);
  const rows = reached(place.top + place.height, (at) => sheet.getRowHeight(at));
  const columns = reached(place.left + place.width, (at) => sheet.getColumnWidth(at));
  book.makeRoom({ sheetId, row: 0, column: 0, rows, columns });
}

/** Excel's last column is the 16,384th; its last row lies further down than any chart of a few hundred thousand points. */
const last = 16_384;

/** How many rows or columns it takes to reach so many points. */
function reached(points: number, size: (index: number) => number): number {
  let count = 0;
  for (let sum = 0; sum < points && count < last; count++) sum += size(count) * pointsPerPixel;
  return count;
}
