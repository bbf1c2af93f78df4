import { expect, it } from "vitest";
import { broadcast } from "../../../src/engine/asked/broadcast";
import { cellText, isBlankCell } from "../../../src/engine/asked/cell-text";
import { holdsNumber, sheetColumn, sheetNumbers } from "../../../src/engine/asked/sheet-numbers";
import { answerOf } from "../small-facts";

it.each([
  [
    [
      [1, "", null],
      [undefined, 0, -2.5],
    ],
    [
      [1, undefined, undefined],
      [undefined, 0, -2.5],
    ],
  ],
  [[[{ basicValue: 3, basicType: "Double" }]], [[3]]],
  [
    [
      [1, 2],
      [3, "4"],
    ],
    'bad-argument: Prices: row 2, column 2 holds "4", which is not a number.',
  ],
  [[["n/d"]], 'bad-argument: Prices: row 1, column 1 holds "n/d", which is not a number.'],
  [[[true]], "bad-argument: Prices: row 1, column 1 holds TRUE, which is not a number."],
  [[[false]], "bad-argument: Prices: row 1, column 1 holds FALSE, which is not a number."],
  [[[NaN]], 'bad-argument: Prices: row 1, column 1 holds "NaN", which is not a number.'],
  [[[Infinity]], 'bad-argument: Prices: row 1, column 1 holds "Infinity", which is not a number.'],
  [[[{ basicValue: "x" }]], "bad-argument: Prices: row 1, column 1 holds no number, which is not a number."],
  [[[{}]], "bad-argument: Prices: row 1, column 1 holds no number, which is not a number."],
])("numbers of %j", (range, answer) => {
  expect(answerOf(sheetNumbers(range, "Prices"), (numbers) => numbers)).toEqual(answer);
});

it("one column or one row is read in its order, anything wider is refused", () => {
  const column = (range: unknown[][]) => answerOf(sheetColumn(range, "Values"), (numbers) => numbers);
  expect(column([[1], [""], [3]])).toEqual([1, undefined, 3]);
  expect(column([[1, "", 3]])).toEqual([1, undefined, 3]);
  expect(
    column([
      [1, 2],
      [3, 4],
    ]),
  ).toBe("bad-argument: Values is 2 x 2. Give one column, or one row.");
  expect(column([["x"]])).toBe('bad-argument: Values: row 1, column 1 holds "x", which is not a number.');
});

it("200,000 cells are read, one more is refused", () => {
  const range = (cells: number) => [Array.from({ length: cells }, () => 1)];
  expect(answerOf(sheetNumbers(range(200_000), "Values"), (numbers) => numbers[0]?.length)).toBe(200_000);
  expect(answerOf(sheetNumbers(range(200_001), "Values"), () => "read")).toBe(
    "bad-argument: Values holds 200,001 cells, more than 200,000.",
  );
});

it("a range holds a number where one cell does", () => {
  expect([holdsNumber([[undefined], [0, undefined]]), holdsNumber([[undefined], []]), holdsNumber([])]).toEqual([
    true,
    false,
    false,
  ]);
});

it("a cell as text, and whether it is blank", () => {
  expect([" a ", 5, 0, true, null, undefined, {}].map(cellText)).toEqual(["a", "5", "0", "true", "", "", ""]);
  expect(["", "  ", null, undefined, "a", 0, false].map(isBlankCell)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("cells meet by their place: one value stretches, a column with a row is a table, a blank inside a range stays blank", () => {
  const joined = (...ranges: unknown[][][]) =>
    answerOf(
      broadcast(ranges, (cells) => cells.join("")),
      (table) => table,
    );
  expect(joined([["a"]], [["b"]])).toEqual([["ab"]]);
  expect(joined([[""]], [["b"]])).toEqual([["b"]]);
  expect(joined([["a"], ["b"]], [["x", "y", "z"]])).toEqual([
    ["ax", "ay", "az"],
    ["bx", "by", "bz"],
  ]);
  expect(
    joined(
      [
        ["a", ""],
        ["c", "d"],
      ],
      [["x"]],
    ),
  ).toEqual([
    ["ax", ""],
    ["cx", "dx"],
  ]);
  expect(joined([["a", null, undefined]], [["x"]])).toEqual([["ax", "", ""]]);
  expect(joined([["a", "b"]], [[""]])).toEqual([["a", "b"]]);
  expect(joined([["a", "b"]], [["x", "y"]])).toEqual([["ax", "by"]]);
  expect(joined([["a", "b"]], [["x", "y", "z"]])).toBe(
    "bad-argument: Ranges do not fit: 1 x 2, 1 x 3. Use a column with a row, or ranges of one shape.",
  );
  expect(joined([["a"], ["b"]], [["x"], ["y"], ["z"]])).toBe(
    "bad-argument: Ranges do not fit: 2 x 1, 3 x 1. Use a column with a row, or ranges of one shape.",
  );
});

it("a spill of 200,000 cells is answered, a larger one is refused", () => {
  const row = (cells: number) => [Array.from({ length: cells }, () => "a")];
  const column = (cells: number) => Array.from({ length: cells }, () => ["b"]);
  const size = (r: number, c: number) =>
    answerOf(
      broadcast([column(r), row(c)], () => 1),
      (table) => table.length,
    );
  expect(size(400, 500)).toBe(400);
  expect(size(400, 501)).toBe("bad-argument: 400 x 501 elements are more than 200,000.");
});
