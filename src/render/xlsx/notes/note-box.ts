import type { SheetContent } from "../../../workbook/sheet-content";
import type { Note } from "./notes-of";

/** What of a sheet says how wide its columns are. */
export type NoteSheet = Pick<SheetContent, "widths" | "usualWidth">;

/** Pixels: a note as wide as two columns of figures, a line of its text, a row and a column of the sheet. */
const wide = 320;
const lineHeight = 17;
const charactersInLine = 52;
const rowHeight = 20;
const gap = 15;
/** Of a column of the default font's width: 64 pixels. */
const usual = 59 / 7;
const pixels = (characters: number): number => characters * 7 + 5;

const linesOf = (text: string): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / charactersInLine)), 0);

/** The column in which a distance from the left edge of another ends, and how far into it. */
function columnAfter(from: number, distance: number, { widths, usualWidth = usual }: NoteSheet): [number, number] {
  let left = distance;
  for (let column = from; ; column++) {
    const width = pixels(widths[column] ?? usualWidth);
    if (left < width) return [column, left];
    left -= width;
  }
}

/**
 * Where a note's box opens, right of its cell and as high as its text: left column, pixels into it, top row, pixels, right column,
 * pixels, bottom row, pixels.
 */
export function noteBox({ row, column, text }: Note, sheet: NoteSheet): number[] {
  const height = linesOf(text) * lineHeight + 10;
  const top = Math.max(0, row - 1);
  return [
    ...[column + 1, gap, top, 10],
    ...columnAfter(column + 1, gap + wide, sheet),
    ...[top + Math.floor((10 + height) / rowHeight), (10 + height) % rowHeight],
  ];
}
