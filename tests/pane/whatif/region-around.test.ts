import { describe, expect, it } from "vitest";
import { regionAround } from "../../../src/pane/whatif/workbook/region-around";

describe("the table around a cell", () => {
  const values = [
    ["title", "", "", "", ""],
    ["", "", "", "", ""],
    ["line", "definition", "low", "", "other"],
    ["a", 1, "", "", "x"],
    ["b", "a * 2", "", "", ""],
    ["", "", "", "", ""],
    ["below", "", "", "", ""],
  ];
  const table = { row: 2, column: 0, rows: 3, columns: 3 };

  it("reaches to blank rows and columns, from whichever of its cells", () => {
    for (const [row, column] of [
      [2, 0],
      [3, 1],
      [4, 2],
    ] as const)
      expect(regionAround(values, row, column)).toEqual(table);
  });

  it("is the cell itself where nothing is around it", () => {
    expect(regionAround(values, 6, 3)).toEqual({ row: 6, column: 3, rows: 1, columns: 1 });
    expect(regionAround(values, 0, 0)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
});
