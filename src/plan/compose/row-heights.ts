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
 * Widths of letters in the digits of Calibri, in which column widths count, or of Carlito, which LibreOffice has in its place: an eighth
 * more than they are, because bold and other programs' rounding take more. A row somewhat too high cuts nothing.
 */
const narrow = 0.6;
const usualLetter = 1.07;
const wide = 1.75;
const capital = 1.25;
const letter = (char: string): number =>
  /[\s.,;:'!|()[\]ijlft]/.test(char)
    ? narrow
    : /[mwMW@%]/.test(char)
      ? wide
      : /[A-Z]/.test(char)
        ? capital
        : usualLetter;
const lengthOf = (text: string): number => [...text].reduce((sum, char) => sum + letter(char), 0);

/** How many lines a text takes in a column that holds so many digits: whole words, a longer one broken. */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let filled = 0;
    let count = 1;
    for (const word of paragraph.split(" ")) {
      const length = lengthOf(word);
      const next = filled === 0 ? length : filled + narrow + length;
      if (next <= width) filled = next;
      else {
        count += (filled === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / width) - 1);
        filled = length % width;
      }
    }
    return lines + count;
  }, 0);
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
  for (const [row, line] of cells.entries()) {
    const height = line.reduce(
      (most, cell, column) =>
        cell === null ? most : Math.max(most, heightOf(cell, widths[column] ?? 0, looks.get(cell.style))),
      0,
    );
    if (height > 0) heights[row] = Math.ceil(height / pixel) * pixel;
  }
  return heights;
}
