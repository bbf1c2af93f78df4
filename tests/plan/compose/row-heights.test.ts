import { describe, expect, it } from "vitest";
import { linesOf, rowHeights } from "../../../src/plan/compose/row-heights";
import { sheetOf } from "../calculate/sheet-of";

describe("lines of a wrapped text", () => {
  it.each([
    ["one line", "Make it easy to do business", 40, 1],
    ["a break between words", "Make it easy to do business anywhere", 24, 2],
    ["narrow letters take less than digits", "illicit tiff lilt jilt fill till lift", 28, 1],
    ["wide letters take more", "WWWWW MMMMM WWWWW", 22, 2],
    ["a word longer than the column is broken", "n".repeat(60), 24, 3],
    ["a line break of its own", "one\ntwo", 40, 2],
    ["nothing", "", 10, 1],
  ])("%s", (_, text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

it("gives a height to the rows of wrapped texts that need more than one line, and to no other", () => {
  const sheet = { ...sheetOf([["short"], ["a text of some words that wraps"], ["another text that does not wrap"]]) };
  const looks = new Map([
    ["prose", { wrap: true }],
    ["plain", {}],
  ]);
  const styled = {
    ...sheet,
    widths: [13],
    cells: sheet.cells.map((row, at) => row.map((cell) => cell && { ...cell, style: at === 2 ? "plain" : "prose" })),
  };
  const heights = rowHeights(styled, looks);
  expect(Object.keys(heights)).toEqual(["1"]);
  expect(heights[1]).toBeGreaterThan(3 * 14);
});
