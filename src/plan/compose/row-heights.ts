import type { CellPlan, SheetPlan } from "../workbook-plan";
import type { CellStyle } from "../styles";

/** Points of a line of text of the default size, 11 points, and of what stands above and below the lines. */
const line = 14.4;
const usual = 11;
/** Excel keeps heights in whole pixels of three quarters of a point. */
const pixel = 0.75;
const padding = 1.6;
/** Digits of a column's width that cells keep free at their sides. */
const sides = 1;

/**
 * Widths of letters in digits of Calibri, in which column widths count, and of Carlito, which LibreOffice has in its place; the others are
 * as wide as a digit. A twentieth more is kept free, for bold letters and for programs that round otherwise.
 */
const widths: readonly (readonly [string, number])[] = [
  [" '.,ijlI", 0.48],
  ["!()[]:;-frtJ", 0.63],
  ['"/csxyzvkL', 0.84],
  ["DGHNOQU&", 1.28],
  ["mwMW%@", 1.6],
];
const free = 1.05;
const known = new Float64Array(128).fill(free);
for (const [letters, width] of widths) for (const letter of letters) known[letter.charCodeAt(0)] = width * free;
const space = known[" ".charCodeAt(0)] ?? free;

function lengthOf(text: string, from: number, end: number): number {
  let length = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    // The second half of a letter beyond the first 65,536 has no width of its own.
    if (code < 0xdc00 || code > 0xdfff) length += known[code] ?? free;
  }
  return length;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== " " && text[at] !== "\n") at++;
  return at;
}

/** How many lines a text takes in a column that holds so many digits: whole words, a longer one broken. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (let from = 0; from <= text.length;) {
    const end = endOfWord(text, from);
    const length = lengthOf(text, from, end);
    const next = filled === 0 ? length : filled + space + length;
    if (next <= width) filled = next;
    else {
      lines += (filled === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / width) - 1);
      filled = length % width;
    }
    if (text[end] === "\n") {
      lines++;
      filled = 0;
    }
    from = end + 1;
  }
  return lines;
}

/** The text that a cell shows, as far as the plan knows it. */
function textOf({ value, computed }: CellPlan): string {
  const shown = value ?? computed;
  return typeof shown === "string" ? shown : "";
}

function heightOf(cell: CellPlan, width: number, style: CellStyle | undefined): number {
  if (style?.wrap !== true) return 0;
  const size = style.size ?? usual;
  const lines = linesOf(textOf(cell), ((width - sides - (style.indent ?? 0)) * usual) / size);
  return lines > 1 ? padding + (lines * line * size) / usual : 0;
}

/**
 * Heights in points of the rows whose wrapped texts take more than one line, by place from 0. Excel fits a row to its text only when it is
 * typed, not when a file is written or a row has a height of its own: so the plan says it.
 */
export function rowHeights(
  { cells, widths }: Pick<SheetPlan, "cells" | "widths">,
  looks: ReadonlyMap<string, CellStyle>,
): Record<number, number> {
  const heights: Record<number, number> = {};
  cells.forEach((line, row) => {
    let height = 0;
    line.forEach((cell, column) => {
      if (cell) height = Math.max(height, heightOf(cell, widths[column] ?? 0, looks.get(cell.style)));
    });
    if (height > 0) heights[row] = Math.ceil(height / pixel) * pixel;
  });
  return heights;
}
