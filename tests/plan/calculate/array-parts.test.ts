import { describe, expect, it } from "vitest";
import { calculated } from "../../../src/plan/calculate/calculated";
import type { OpenCell } from "../../../src/plan/open-cell";
import { sheetOf } from "./sheet-of";

const look = { style: "line", format: "0" };
const part = (formula: string, row: number, column: number): OpenCell["part"] & object => ({ formula, row, column });

/** What cells come to that stand below a first row of 1, 2 and an error. */
function comesTo(
  rows: readonly (readonly (OpenCell | null)[])[],
  first: Parameters<typeof sheetOf>[0] = [[1, 2, "=1/0"]],
) {
  const given = sheetOf(first);
  const [sheet] = calculated([{ ...given, cells: [...given.cells, ...rows] }]);
  return sheet?.cells.slice(first.length) ?? [];
}

describe("cells that an array formula fills", () => {
  const formula = "=IFERROR(A1:C1,9)";

  it("hold each its part, and nothing where the formula does not reach", () => {
    const cells = [0, 1, 2, 3].map((column): OpenCell => ({ ...look, part: part(formula, 0, column) }));
    const below = cells.map((cell, column): OpenCell => ({ ...cell, part: part(formula, 1, column) }));
    expect(comesTo([cells, below])).toEqual([
      [{ ...look, computed: 1 }, { ...look, computed: 2 }, { ...look, computed: 9 }, look],
      [look, look, look, look],
    ]);
  });

  it("keep the formula in the cell that anchors it, and nothing of how it was planned", () => {
    const anchor: OpenCell = { ...look, formula, array: { rows: 1, columns: 3 }, part: part(formula, 0, 0) };
    expect(comesTo([[anchor]])).toEqual([[{ ...look, formula, array: { rows: 1, columns: 3 }, computed: 1 }]]);
  });

  it("of a single value only the first holds something", () => {
    const places = [
      [0, 0],
      [0, 1],
      [1, 0],
    ];
    const row = places.map(([down = 0, right = 0]): OpenCell => ({ ...look, part: part("=A1+B1", down, right) }));
    expect(comesTo([row])).toEqual([[{ ...look, computed: 3 }, look, look]]);
  });

  it("are read by other formulas", () => {
    const filled = [0, 1, 2].map((column): OpenCell => ({ ...look, part: part(formula, 0, column) }));
    const sum: OpenCell = { ...look, formula: "=SUM(A2:C2)" };
    expect(comesTo([filled, [sum]])[1]?.[0]?.computed).toBe(12);
  });

  it("may not be what it is calculated from", () => {
    const circle = "=IFERROR(A2:B2,0)";
    const cells = [0, 1].map((column): OpenCell => ({ ...look, part: part(circle, 0, column) }));
    expect(() => comesTo([cells])).toThrow('"A2" is calculated from this cell itself');
  });
});

describe("a frozen cell", () => {
  const frozen = (formula: string): OpenCell => ({ ...look, formula, frozen: true, origin: "SEG data" });
  const kept = { ...look, origin: "SEG data" };

  it.each([
    ["=A1+B1", { ...kept, value: 3 }],
    ['="n"&"d"', { ...kept, value: "nd" }],
    ["=C1", { ...kept, value: "#DIV/0!" }],
    ["=A1=1", { ...kept, value: "true" }],
    ["=A1=2", { ...kept, value: "false" }],
  ])("%s is a value without its formula", (formula, expected) => {
    expect(comesTo([[frozen(formula)]])).toEqual([[expected]]);
  });

  it("is a part of what a formula came to, without it and without what it filled", () => {
    const formula = "=IFERROR(A1:C1,9)";
    const anchor: OpenCell = {
      ...look,
      frozen: true,
      formula,
      array: { rows: 1, columns: 3 },
      part: part(formula, 0, 0),
    };
    expect(comesTo([[anchor, { ...look, frozen: true, part: part(formula, 0, 5) }]])).toEqual([
      [{ ...look, value: 1 }, look],
    ]);
  });
});

it("cells that say already what they come to, constants and gaps stay as they are", () => {
  const known: OpenCell = { ...look, formula: "=SEG.GET()", computed: 7 };
  const constant: OpenCell = { ...look, value: 5 };
  expect(comesTo([[known, constant, null]])[0]).toEqual([known, constant, null]);
});
