import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { readModel } from "../../../src/engine/model/read-model";
import { cloudRows, modelOf, refusal, valuesOf } from "./example-model";

describe("a range as a model", () => {
  it("reads the columns by their header", () => {
    const model = modelOf([
      ["Line", "Unit", "Definition", "High", "Low", "Note"],
      ["Gross margin", "%", "37%", 0.4, "33%", "as filed"],
    ]);
    expect(model.lines[0]).toMatchObject({
      name: "gross_margin",
      label: "Gross margin",
      row: 2,
      range: { low: 0.33, high: 0.4 },
      unit: "%",
      note: "as filed",
    });
    expect([model.periods, model.hasPeriods]).toEqual([["value"], false]);
  });

  it("takes two columns without a header", () => {
    expect(
      valuesOf([
        ["cloud", 100],
        ["twice", "2 * cloud"],
      ]),
    ).toEqual({ cloud: [100], twice: [200] });
    expect(
      valuesOf([
        ["item", 5],
        ["twice", "2 * item"],
      ]),
    ).toEqual({ item: [5], twice: [10] });
  });

  it("takes periods as labels, years or dates, and skips blank rows, blank columns and rows with a note alone", () => {
    const model = modelOf([
      ["", "", "", "", ""],
      ["CNY m", 2023, "", 45657, "note"],
      ["", "", "", "", "a remark"],
      ["cloud", 1, "", "", ""],
    ]);
    expect([model.periods, model.hasPeriods]).toEqual([["2023", "2024-12-31"], true]);
    expect(model.lines.map(({ name }) => name)).toEqual(["cloud"]);
  });

  it("repeats a definition over blank cells to its right", () => {
    expect(
      valuesOf([
        ["line", "FY2023", "FY2024", "FY2025", "FY2026"],
        ["growth", "10%", "", "20%", ""],
        ["cloud", 100, "prev(cloud) * (1 + growth)", "", ""],
        ["before", "prev(cloud, 2, 0) + period", "", "", ""],
      ]),
    ).toEqual({
      growth: [0.1, 0.1, 0.2, 0.2],
      cloud: [100, 100 * 1.1, 100 * 1.1 * 1.2, 100 * 1.1 * 1.2 * 1.2],
      before: [1, 2, 103, 100 * 1.1 + 4],
    });
  });

  it("takes a number in every form a cell has", () => {
    expect(
      valuesOf([
        ["a", 0.1],
        ["b", "10%"],
        ["c", " -5e2 "],
        ["d", true],
        ["e", false],
        ["f", "1/4"],
        ["g", "74568"],
      ]),
    ).toEqual({ a: [0.1], b: [0.1], c: [-500], d: [1], e: [0], f: [0.25], g: [74568] });
  });

  it.each([
    [[], "The model is empty. It takes rows of line, definition, low, high, unit, note, or a period over each column."],
    [[["line", "definition"]], "The model has a header but no line below it."],
    [
      [
        ["line", "definition"],
        ["cloud", "base * (1 + grwth)"],
        ["base", 1],
        ["growth", 0.1],
      ],
      'cloud: unknown name "grwth". Did you mean "growth"?',
    ],
    [
      [
        ["Gross margin", 1],
        ["b", 2],
        ["gross_margin", 3],
      ],
      '"Gross margin" (row 1) and "gross_margin" (row 3) are one name, gross_margin.',
    ],
    [
      [
        ["a", "b"],
        ["b", "c + 1"],
        ["c", "2 * a"],
      ],
      "a: it depends on itself: a -> b -> c -> a.",
    ],
    [[["a", "a + 1"]], "a: it depends on itself: a -> a."],
    [
      [
        ["line", "FY2023", "FY2024"],
        ["a", 1, "b"],
        ["b", "a", ""],
      ],
      "a (FY2024): it depends on itself: a -> b -> a. Write prev(b) for the period before.",
    ],
    [[["a", ""]], "a: incomplete: no definition; a blank is not zero."],
    [
      [
        ["line", "FY2023", "FY2024"],
        ["a", "", 1],
      ],
      "a (FY2023): incomplete: no definition; a blank first period has nothing to repeat.",
    ],
    [
      [
        ["a", 1],
        ["", 2],
      ],
      "Row 2 has no name in its first column, but a value in column 2.",
    ],
    [[["a b!", 1]], 'Row 1: "a b!" is no name: letters, digits and _, with no digit first. "a_b_" would do.'],
    [[["sum", 1]], 'Row 1: "sum" is a word of the formula language: give the line another name.'],
    [[["a", "#N/A"]], "a: the definition is the error value #N/A."],
    [[["a", { basicType: "Error" }]], "a: the definition is an error value of another cell."],
    [[["a", Infinity]], "a: the definition is no finite number."],
    [[["a", "74,568"]], 'a: "74,568": write numbers without thousands separators, 74568.'],
    [[["a", "=1+2"]], 'a: "=1+2": a definition is written without "=", as a text over line names.'],
    [[["a", "1/0"]], "a: a divisor is zero."],
    [[["a", "prev(a)"]], 'a: "prev" needs periods: it works in a model of several columns.'],
    [[["a", "pert(3, 2, 1)"]], "a: pert(low, mode, high) needs low <= mode <= high, not 3, 2, 1."],
    [
      [["a", "1 + normal(0, 1)"]],
      'a: "normal" is a distribution: it must be the whole definition of a line of its own.',
    ],
    [
      [
        ["line", "definition", "hihg"],
        ["a", 1, 2],
      ],
      'Column "hihg" beside "definition" has no meaning. Did you mean "high"? The header takes line, definition, low, high, unit, note, or a period over each column.',
    ],
    [
      [
        ["line", "FY2023", "FY2024", "hihg"],
        ["a", 1, 2, 3],
      ],
      'Column "hihg" is no period. Did you mean "high"?',
    ],
    [
      [
        ["line", "FY2023", "fy 2023"],
        ["a", 1, 2],
      ],
      'Period "fy 2023" stands twice in the header.',
    ],
    [
      [
        ["line", "definition", "low", "low"],
        ["a", 1, 2, 3],
      ],
      'Column "low" stands twice in the header.',
    ],
    [
      [
        ["line", "low"],
        ["a", 1],
      ],
      "The header names no column of definitions. It takes line, definition, low, high, unit, note, or a period over each column.",
    ],
    [
      [
        ["line", "definition"],
        ["a", 1, 0.5, 2],
      ],
      "Row 2, column 3 holds a value, but no header names the column: line, definition, low, high, unit, note, or a period over each column.",
    ],
    [
      [["a", 1, 0.5, 2]],
      'With more than two columns the first row is a header: line, definition, low, high, unit, note, or a period over each column; not "0.5".',
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 0, 2],
        ["b", "2 * a", 0, 1],
      ],
      "b: low and high belong to drivers (numbers and distributions); this line follows from others.",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 0, ""],
      ],
      "a: incomplete: a driver has low only; give both low and high, or neither.",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 2, 0],
      ],
      "a: low 2 is above high 0.",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, "b", 2],
      ],
      'a: low takes a number. Unknown name "b".',
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, "normal(0,1)", 2],
      ],
      "a: low takes a number, no distribution.",
    ],
  ])("refuses with a sentence %#", (rows, sentence) => {
    expect(refusal(rows)).toBe(sentence);
  });

  it("bounds lines, lines x periods and the length of a formula", () => {
    const lines = (count: number, periods: number) => [
      ["line", ...Array.from({ length: periods }, (_, at) => `FY${2000 + at}`)],
      ...Array.from({ length: count }, (_, at) => [`line_${at}`, at]),
    ];
    expect(modelOf(lines(2000, 2)).order).toHaveLength(4000);
    expect(refusal(lines(2001, 2))).toContain("at most 2,000 lines and 20,000 lines x periods");
    expect(refusal(lines(201, 100))).toContain("this one has more by row 202");
    expect(refusal([["a", `${"1+".repeat(1000)}1`]])).toBe("a: a formula has at most 2,000 characters.");
  });

  it("never throws, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, "", "line", "definition", "low", "a", "a+1", "prev(a)", "FY2024", {}, "b"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const model = readModel(rows);
        expect(isFailure(model) ? model.message.length > 0 : model.order.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the lines", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cloudRows.slice(1)], { minLength: 5 }), (rows) => {
        const shuffled = valuesOf([cloudRows[0] ?? [], ...rows]);
        expect(shuffled).toEqual(valuesOf(cloudRows));
      }),
    );
  });
});
