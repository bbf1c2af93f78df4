import { describe, expect, it } from "vitest";
import { broadcast } from "../../../src/engine/asked/broadcast";
import { badArgument, isFailure } from "../../../src/engine/failure";

const join = (cells: readonly unknown[]) => cells.map(String).join("");

describe("broadcasting", () => {
  it("one value stretches, a column with a row gives a matrix, ranges of one shape pair up", () => {
    expect(broadcast([[["x"]], [["a"], ["b"]], [[1, 2]]], join)).toEqual([
      ["xa1", "xa2"],
      ["xb1", "xb2"],
    ]);
    expect(
      broadcast(
        [
          [["a"], ["b"]],
          [[1], [2]],
        ],
        join,
      ),
    ).toEqual([["a1"], ["b2"]]);
    expect(
      broadcast(
        [
          [
            ["a", "b"],
            ["c", "d"],
          ],
          [[1, 2]],
        ],
        join,
      ),
    ).toEqual([
      ["a1", "b2"],
      ["c1", "d2"],
    ]);
  });

  it("shapes that do not fit, and more than 200,000 elements, fail as a whole with a sentence", () => {
    const wrong = broadcast(
      [
        [["a"], ["b"]],
        [[1], [2], [3]],
      ],
      join,
    );
    expect(isFailure(wrong) && wrong.message).toBe(
      "Ranges do not fit: 2 x 1, 3 x 1. Use a column with a row, or ranges of one shape.",
    );
    const column = Array.from({ length: 1001 }, () => [1]);
    const large = broadcast([column, [Array.from({ length: 200 }, () => 1)]], join);
    expect(isFailure(large) && large.message).toBe("1001 x 200 elements are more than 200,000.");
  });

  it("a failing element stands in its place and a blank cell inside a range stays blank, a single blank is passed on", () => {
    const result = broadcast([[["a"], [""], ["c"]]], ([cell]) =>
      cell === "c" ? badArgument("no c") : `${String(cell)}!`,
    );
    expect(result).toEqual([["a!"], [""], [{ failure: "bad-argument", message: "no c" }]]);
    expect(broadcast([[[""]]], ([cell]) => `<${String(cell)}>`)).toEqual([["<>"]]);
  });

  it("elements with the same arguments are asked for once, a number apart from the text that looks like it", () => {
    const asked: unknown[] = [];
    const answer = ([one, other]: readonly unknown[]) => {
      asked.push([one, other]);
      return one === "bad" ? badArgument("no") : typeof other;
    };
    const result = broadcast([[["a"], ["bad"], ["a"]], [[2022, "2022", 2022]]], answer);
    const no = { failure: "bad-argument", message: "no" };
    const line = ["number", "string", "number"];
    expect(result).toEqual([line, [no, no, no], line]);
    expect(asked).toEqual([
      ["a", 2022],
      ["a", "2022"],
      ["bad", 2022],
      ["bad", "2022"],
    ]);
  });
});
