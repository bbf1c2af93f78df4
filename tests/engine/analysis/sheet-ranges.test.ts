import { describe, expect, it } from "vitest";
import { mix } from "../../../src/engine/analysis/mix";
import { pareto } from "../../../src/engine/analysis/pareto";
import { pvm } from "../../../src/engine/analysis/pvm";
import { answerOf } from "../small-facts";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("shares of a range", () => {
  const of = (range: unknown[][]) => answerOf(mix(range), (shares) => shares);
  it("value / sum, blanks stay blank", () => {
    expect(
      of([
        [1, ""],
        [3, null],
      ]),
    ).toEqual([
      [0.25, undefined],
      [0.75, undefined],
    ]);
    expect(of([[-1, 3]])).toEqual([[-0.5, 1.5]]);
    expect(of([["", ""]])).toBe("bad-argument: Values holds no number.");
    expect(of([[1, -1]])).toBe("zero-denominator: The sum of the values is zero.");
    expect(of([[1, "x"]])).toBe('bad-argument: Values: row 1, column 2 holds "x", which is not a number.');
  });
});

describe("a Pareto table", () => {
  const of = (labels: string[], ...values: unknown[]) =>
    answerOf(pareto(labels, column(...values)), (lines) =>
      lines.map(({ label, value, share, cumulative }) => [label, value, share, cumulative]),
    );
  it("is sorted, largest first, equal ones in their order, what has no value last", () => {
    expect(of(["a", "b", "c", "d", "", "e"], 1, 4, "", 1, "", 2)).toEqual([
      ["b", 4, 0.5, 0.5],
      ["e", 2, 0.25, 0.75],
      ["a", 1, 0.125, 0.875],
      ["d", 1, 0.125, 1],
      ["c", undefined, undefined, undefined],
    ]);
    expect(of(["", "b"], 0, 4)).toEqual([
      ["b", 4, 1, 1],
      ["", 0, 0, 1],
    ]);
  });
  it.each([
    [["a"], ["x"], 'bad-argument: Values: row 1, column 1 holds "x", which is not a number.'],
    [["a"], [""], "bad-argument: Values holds no number."],
    [["a", "b"], [1], "bad-argument: 2 labels and 1 values: give one value for each label."],
    [["a", "b"], [1, -2.5], "not-meaningful: Not meaningful: a cumulative share over b -2.5, which is below zero."],
    [["a", "b"], [0, 0], "zero-denominator: The sum of the values is zero."],
  ])("%j of %j has none", (labels, values, sentence) => {
    expect(of(labels, ...values)).toBe(sentence);
  });
});

describe("price, volume and mix", () => {
  const of = (price0: unknown[], volume0: unknown[], price1: unknown[], volume1: unknown[]) =>
    answerOf(
      pvm({
        price0: column(...price0),
        volume0: column(...volume0),
        price1: column(...price1),
        volume1: column(...volume1),
      }),
      (lines) => lines.map((line) => line && Object.values(line)),
    );
  it("two lines sold in both years, one new, one lost, a blank row", () => {
    // V0 = 10 + 30 = 40, V1 = 20 + 30 = 50. a: price (3-2)20 = 20; volume 2x10x10/40 = 5; mix 2(20x40-10x50)/40 = 15.
    // b: price (5-4)30 = 30; volume 4x30x10/40 = 30; mix 4(30x40-30x50)/40 = -30.
    expect(of([2, 4, "", 6, ""], [10, 30, 0, 5, ""], [3, 5, 7, "", ""], [20, 30, 2, 0, ""])).toEqual([
      [20, 5, 15, 0, 0, 40],
      [30, 30, -30, 0, 0, 30],
      [0, 0, 0, 14, 0, 14],
      [0, 0, 0, 0, -30, -30],
      undefined,
    ]);
    expect(of([2], [""], [2], [3])).toBe("bad-argument: Line 1 has a price0 but no volume0. Write the volume, or 0.");
    expect(of(["", ""], ["", ""], [5, ""], [3, ""])).toEqual([[0, 0, 0, 15, 0, 15], undefined]);
  });
  it.each([
    [[1, 2], [3, 4], [1, 2], [3, ""], "Line 2 has a price1 but no volume1. Write the volume, or 0."],
    [[1, 2], [3, -4], [1, 2], [3, 4], "Line 2 has a volume0 below zero (-4)."],
    [[1, 2], [3, 4], [1, 2], [-3, 4], "Line 1 has a volume1 below zero (-3)."],
    [[1, ""], [3, 4], [1, 2], [3, 4], "Line 2 has a volume0 but no price0. Write the price."],
    [[1, 2], [3, 4], ["", 2], [3, 4], "Line 1 has a volume1 but no price1. Write the price."],
    [[1, 2], [3], [1, 2], [3, 4], "Ranges do not fit: 2, 1, 2, 2 cells. Give each line both prices and both volumes."],
    [["x"], [1], [1], [1], 'price0: row 1, column 1 holds "x", which is not a number.'],
    [[1], ["x"], [1], [1], 'volume0: row 1, column 1 holds "x", which is not a number.'],
    [[1], [1], ["x"], [1], 'price1: row 1, column 1 holds "x", which is not a number.'],
    [[1], [1], [1], ["x"], 'volume1: row 1, column 1 holds "x", which is not a number.'],
  ])("%j %j %j %j is refused", (price0, volume0, price1, volume1, sentence) => {
    expect(of(price0, volume0, price1, volume1)).toBe(`bad-argument: ${sentence}`);
  });
});
