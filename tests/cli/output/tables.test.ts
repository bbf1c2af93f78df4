import { describe, expect, it } from "vitest";
import { alignedTable } from "../../../src/cli/output/aligned-table";
import { shortNumber } from "../../../src/cli/output/short-number";
import { swingBar } from "../../../src/cli/output/swing-bar";

describe("a table for the eye", () => {
  it("puts numbers to the right, errors among them too, whatever its columns are called", () => {
    expect(
      alignedTable(
        ["line", "2024", "2023"],
        [
          ["a", 1000, "#N/A"],
          ["long name", 2.5, 3],
        ],
      ),
    ).toBe(["line        2024  2023", "a          1,000  #N/A", "long name    2.5     3"].join("\n"));
  });
  it.each([
    [0, "0"],
    [0.08166666666, "0.08166667"],
    [29843.356399999993, "29,843.36"],
    [1234567890.123, "1,234,567,890.1"],
    [1e21, "1e+21"],
    [-1e-9, "-1e-9"],
  ])("writes %d as %s", (number, text) => {
    expect(shortNumber(number)).toBe(text);
  });
});

describe("a bar of a tornado", () => {
  const scale = { from: 0, to: 40, base: 20 };
  it.each([
    [0, 40, `${"-".repeat(20)}|${"+".repeat(20)}`],
    [40, 0, `${"+".repeat(20)}|${"-".repeat(20)}`],
    [20, 20, `${" ".repeat(20)}|`],
    // Both on one side: the nearer end covers the farther.
    [25, 30, `${" ".repeat(20)}|-----+++++`],
    [10, 5, `${" ".repeat(5)}+++++----------|`],
  ])("from %d to %d", (low, high, bar) => {
    expect(swingBar(low, high, scale)).toBe(bar);
  });
  it("of nothing is its base", () => {
    expect(swingBar(1, 1, { from: 1, to: 1, base: 1 })).toBe("|");
  });
});
