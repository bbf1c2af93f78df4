import { describe, expect, it } from "vitest";
import { callsOf, formulaBlocks, maySpill } from "../../../src/render/office/formula-blocks";

describe("calls of a namespace", () => {
  it("are found anywhere in a formula, whatever the case, but not in text or longer names", () => {
    const cells = ["=SEG.GET(1)", "=1+seg.share(1)", '="SEG.GET(1)"', "SEG.GET", "=MYSEG.GET(1)", "=SEGMENT(1)", 7, ""];
    expect(callsOf("SEG", [cells])).toEqual([[true, true, false, false, false, false, false, false]]);
  });
});

describe("blocks to enter again", () => {
  it("are whole rectangles, split where the shape changes", () => {
    const grid = [
      ["=SEG.A(1)", "=SEG.A(2)", "x"],
      ["=SEG.A(3)", "=SEG.A(4)", "=SEG.A(5)"],
      ["=SEG.A(6)", "=SEG.A(7)", ""],
    ];
    expect(formulaBlocks(grid, callsOf("SEG", grid))).toEqual([
      { row: 0, column: 0, formulas: [["=SEG.A(1)", "=SEG.A(2)"]] },
      { row: 1, column: 0, formulas: [["=SEG.A(3)", "=SEG.A(4)", "=SEG.A(5)"]] },
      { row: 2, column: 0, formulas: [["=SEG.A(6)", "=SEG.A(7)"]] },
    ]);
  });
  it("ask about cells that show the formula of a neighbour: they may be spilled", () => {
    const grid = [
      ["=SEG.A(1)", "=SEG.A(1)"],
      ["=SEG.A(1)", "=SEG.A(2)"],
    ];
    expect([maySpill(grid, 0, 0), maySpill(grid, 0, 1), maySpill(grid, 1, 0), maySpill(grid, 1, 1)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
