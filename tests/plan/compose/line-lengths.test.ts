import { expect, it } from "vitest";
import { linesOf, rowHeights } from "../../../src/plan/compose/row-heights";
import type { CellStyle } from "../../../src/plan/styles";

/** A letter is 1.05 digits wide, a space 0.504; narrow ones less, wide ones more. */
it.each([
  ["aaaa", 4.2, 1],
  ["aaaa", 4.1, 2],
  ["aa aa", 4.8, 1],
  ["aa aa", 4.7, 2],
  ["aa aa a", 4.7, 2],
  ["aa aa aa", 4.7, 3],
  ["aa aaaaaaaaaa", 5.3, 3],
  ["aaaaaaaaaa aa", 8, 2],
  ["aaaaaaaaaa aaaaaaaa", 8, 4],
  ["aaaaaaaaaa aaaaaaaa", 8.5, 3],
  ["a\na", 10, 2],
  ["a\n", 10, 2],
  ["\n\n", 10, 3],
  ["aa aa\naa", 4.7, 3],
  ["a\naa", 2.1, 2],
  ["iiiiiiiiii", 5.1, 1],
  ["iiiiiiiiii", 5, 2],
  ["ffffffffff", 6.7, 1],
  ["ffffffffff", 6.6, 2],
  ["cccccccccc", 8.9, 1],
  ["cccccccccc", 8.8, 2],
  ["DDDDDDDDDD", 13.5, 1],
  ["DDDDDDDDDD", 13.4, 2],
  ["mmmmmmmmmm", 16.9, 1],
  ["mmmmmmmmmm", 16.7, 2],
  // A letter of two halves counts once, one beyond the table as a digit.
  ["😀😀😀", 3.2, 1],
  ["😀😀😀", 3.1, 2],
  ["零件零件", 4.3, 1],
  ["零件零件", 4.1, 2],
])("%j in %d digits takes %d lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

/** The height of a row with one cell, whose column holds 13 digits: 12 for its text. */
function heightOf(text: string | number, style: CellStyle, formula = false): number | undefined {
  const content = formula ? { formula: "=1", computed: text } : { value: text };
  const cells = [[null, { ...content, style: "look", format: "General" }]];
  return rowHeights({ cells, widths: [1, 13] }, new Map([["look", style]]))[0];
}

it("rows are as high as their lines, in steps of three quarters of a point", () => {
  const two = "a\na";
  // Two lines of 14.4 points and 1.6 around them are 30.4.
  expect(heightOf(two, { wrap: true })).toBe(30.75);
  expect(heightOf("a\na\na", { wrap: true })).toBe(45);
  // At 9 points 2 x 14.4 x 9 / 11 + 1.6 = 25.2.
  expect(heightOf(two, { wrap: true, size: 9 })).toBe(25.5);
  expect(heightOf(two, { wrap: true }, true)).toBe(30.75);
  expect(heightOf(two, {})).toBeUndefined();
  expect(heightOf(12345678901234, { wrap: true })).toBeUndefined();
});

it("an indent takes room, smaller letters need less", () => {
  const eleven = "a".repeat(11);
  expect(heightOf(eleven, { wrap: true })).toBeUndefined();
  expect(heightOf(eleven, { wrap: true, indent: 1 })).toBe(30.75);
  expect(heightOf("a".repeat(13), { wrap: true })).toBe(30.75);
  expect(heightOf("a".repeat(13), { wrap: true, size: 9 })).toBeUndefined();
});

it("the highest cell of a row decides; a look nobody knows has one line", () => {
  const cell = (value: string, style: string) => ({ value, style, format: "General" });
  const cells = [[cell("a\na\na", "look"), cell("a\na", "look"), null], [cell("a\na", "other")]];
  expect(rowHeights({ cells, widths: [13, 13, 13] }, new Map([["look", { wrap: true }]]))).toEqual({ 0: 45 });
});
