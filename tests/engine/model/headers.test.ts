import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { calculation } from "../../../src/engine/model/calculation";
import { dependence } from "../../../src/engine/model/dependence";
import { driverNamed } from "../../../src/engine/model/driver";
import { modelOutput } from "../../../src/engine/model/model-output";
import { readModel } from "../../../src/engine/model/read-model";
import { readNumber } from "../../../src/engine/model/read-number";
import { modelInScenario } from "../../../src/engine/whatif/model-in-scenario";
import { answerOf } from "../small-facts";
import { modelOf } from "./example-model";

const form = "line, definition, low, high, unit, note, or a period over each column";
/** Lines with their definitions' count, unit and note, periods and columns; or the sentence and its cell. */
const read = (rows: Matrix) => {
  const model = readModel(rows);
  if ("failure" in model) return `${model.failure}: ${model.message} @${model.at?.row ?? ""},${model.at?.column ?? ""}`;
  return [
    model.lines
      .map(({ label, row, range, unit, note }) =>
        [label, row, range && `${range.low}..${range.high}`, unit, note].join("|"),
      )
      .join(" "),
    model.periods.join(" "),
    model.columns.join(" "),
    model.hasPeriods,
  ];
};

describe("what stands over the columns of a model", () => {
  it.each<[Matrix, unknown]>([
    [
      [
        ["a", 1],
        ["b", "a + 1"],
      ],
      ["a|1||| b|2|||", "value", "2", false],
    ],
    [
      [
        ["", ""],
        ["line", "definition"],
        ["a", 1],
      ],
      ["a|3|||", "value", "2", false],
    ],
    [
      [
        ["Item", "Base case"],
        ["a", 1],
      ],
      ["a|2|||", "value", "2", false],
    ],
    [
      [
        ["price", "Formula"],
        ["a", 1],
      ],
      ["a|2|||", "value", "2", false],
    ],
    [
      [
        ["line", 2024],
        ["a", 1],
      ],
      ["a|2|||", "2024", "2", true],
    ],
    [
      [
        ["line", 1900],
        ["a", 1],
      ],
      ["a|2|||", "1900", "2", true],
    ],
    [
      [
        ["line", 2200],
        ["a", 1],
      ],
      ["a|2|||", "2200", "2", true],
    ],
    [
      [
        ["name", 1899],
        ["a", 1],
      ],
      ["name|1||| a|2|||", "value", "2", false],
    ],
    [
      [
        ["name", 2201],
        ["a", 1],
      ],
      ["name|1||| a|2|||", "value", "2", false],
    ],
    [
      [
        ["line", "definition", "low", "high", "unit", "note"],
        ["a", 1, 0, 2, "%", "mine"],
      ],
      ["a|2|0..2|%|mine", "value", "2", false],
    ],
    [
      [
        ["line", "note", "High", "LOW", "definition"],
        ["a", "mine", "20%", "1/10", 1],
      ],
      ["a|2|0.1..0.2||mine", "value", "5", false],
    ],
    [
      [
        ["line", "FY2024", "FY2025"],
        ["a", 1, ""],
        ["b", "a", "prev(a)"],
      ],
      ["a|2||| b|3|||", "FY2024 FY2025", "2 3", true],
    ],
    [
      [
        ["line", 45657, 46022],
        ["a", 1, 2],
      ],
      ["a|2|||", "2024-12-31 2025-12-31", "2 3", true],
    ],
    [
      [
        ["line", 20000, 100000],
        ["a", 1, 2],
      ],
      ["a|2|||", "20000 100000", "2 3", true],
    ],
    [
      [
        ["line", 0, 1],
        ["a", 1, 2],
      ],
      ["a|2|||", "0 1", "2 3", true],
    ],
    [
      [
        ["line", "now", "then"],
        ["a", 1, 2],
      ],
      ["a|2|||", "now then", "2 3", true],
    ],
    [[], `bad-argument: The model is empty. It takes rows of ${form}. @,`],
    [[["", null]], `bad-argument: The model is empty. It takes rows of ${form}. @,`],
    [
      [
        ["line", "low", "high"],
        ["a", 1, 2],
      ],
      `bad-argument: The header names no column of definitions. It takes ${form}. @1,1`,
    ],
    [
      [
        ["", "", ""],
        ["line", "low", "LOW"],
        ["a", 1, 2],
      ],
      'bad-argument: Column "low" stands twice in the header. @2,1',
    ],
    [
      [
        ["line", "definition", "hihg"],
        ["a", 1, 2],
      ],
      `bad-argument: Column "hihg" beside "definition" has no meaning. Did you mean "high"? The header takes ${form}. @1,1`,
    ],
    [
      [
        ["line", "definition", "zzzzzzzz"],
        ["a", 1, 2],
      ],
      `bad-argument: Column "zzzzzzzz" beside "definition" has no meaning. The header takes ${form}. @1,1`,
    ],
    [
      [
        ["line", "FY2024", "lwo"],
        ["a", 1, 2],
      ],
      'bad-argument: Column "lwo" is no period. Did you mean "low"? @1,1',
    ],
    [
      [
        ["line", "FY2024", "fy 2024"],
        ["a", 1, 2],
      ],
      'bad-argument: Period "fy 2024" stands twice in the header. @1,1',
    ],
    [
      [
        ["a", 1.5, 2],
        ["b", 1, 2],
      ],
      `bad-argument: With more than two columns the first row is a header: ${form}; not "1.5". @1,1`,
    ],
    [
      [
        ["a", -1, 2],
        ["b", 1, 2],
      ],
      `bad-argument: With more than two columns the first row is a header: ${form}; not "-1". @1,1`,
    ],
    [
      [
        ["a", true, 2],
        ["b", 1, 2],
      ],
      `bad-argument: With more than two columns the first row is a header: ${form}; not "true". @1,1`,
    ],
    [
      [
        ["a", 1, ""],
        ["b", 1, 2],
      ],
      `bad-argument: Row 2, column 3 holds a value, but no header names the column: ${form}. @2,3`,
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 2, ""],
      ],
      "incomplete: a: incomplete: a driver has low only; give both low and high, or neither. @2,3",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, "", 2],
      ],
      "incomplete: a: incomplete: a driver has high only; give both low and high, or neither. @2,3",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 2, 1],
      ],
      "bad-argument: a: low 2 is above high 1. @2,3",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 1, 1],
      ],
      ["a|2|1..1||", "value", "2", false],
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 1, "much"],
      ],
      'bad-argument: a: high takes a number. Unknown name "much". @2,3',
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, "normal(0, 1)", 2],
      ],
      "bad-argument: a: low takes a number, no distribution. @2,3",
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, "", ""],
        ["b", "a", 1, 2],
      ],
      "bad-argument: b: low and high belong to drivers (numbers and distributions); this line follows from others. @3,3",
    ],
    [
      [
        ["line", "FY1", "FY2"],
        ["a", "", 2],
      ],
      "incomplete: a (FY1): incomplete: no definition; a blank first period has nothing to repeat. @2,2",
    ],
    [[["a", ""]], "incomplete: a: incomplete: no definition; a blank is not zero. @1,2"],
    [[["a", "=1"]], 'bad-argument: a: "=1": a definition is written without "=", as a text over line names. @1,2'],
    [[["a", " #n/a "]], "bad-argument: a: the definition is the error value #N/A. @1,2"],
    [[["a", "1,234.5"]], 'bad-argument: a: "1,234.5": write numbers without thousands separators, 1234.5. @1,2'],
    [[["a", { error: 1 }]], "bad-argument: a: the definition is an error value of another cell. @1,2"],
    [[["a", NaN]], "bad-argument: a: the definition is no finite number. @1,2"],
    [
      [
        ["a", "b"],
        ["b", "a"],
      ],
      "bad-argument: a: it depends on itself: a -> b -> a. @1,2",
    ],
    [
      [
        ["line", "FY1", "FY2"],
        ["a", "1", "b"],
        ["b", "a", "a"],
      ],
      "bad-argument: a (FY2): it depends on itself: a -> b -> a. Write prev(b) for the period before. @2,3",
    ],
    [
      ["a", "b", "c", "d", "e", "f", "g"].map((name, at, all) => [name, all[(at + 1) % 7]]),
      "bad-argument: a: it depends on itself: a -> b -> c -> d -> ... -> a. @1,2",
    ],
    [
      ["a", "b", "c", "d", "e"].map((name, at, all) => [name, all[(at + 1) % 5]]),
      "bad-argument: a: it depends on itself: a -> b -> c -> d -> e -> a. @1,2",
    ],
  ])("%j", (rows, answer) => {
    expect(read(rows)).toEqual(answer);
  });
  it("a cell as a number", () => {
    const of = (cell: unknown) => answerOf(readNumber(cell), (number) => number);
    expect([of(0.1), of("10%"), of("1/4"), of(true)]).toEqual([0.1, 0.1, 0.25, 1]);
    expect(of("normal(0, 1)")).toBe('bad-argument: "normal(0, 1)" is a distribution, no number.');
    expect(of("a")).toBe('not-found: Unknown name "a".');
  });
});

describe("what a model is asked for", () => {
  const plain = modelOf([
    ["a", 1],
    ["b", "a * 2"],
  ]);
  const periods = modelOf([
    ["line", "FY1", "FY2"],
    ["a", 1, 2],
    ["b", "a", "prev(b) + a"],
    ["c", "b", "prev(b)"],
  ]);
  const output = (model: typeof plain, asked: string) =>
    answerOf(modelOutput(model, asked), ({ cell, line, period }) => [cell, line.name, period]);
  it("a line, in its last period or in one by name", () => {
    expect(output(plain, " B ")).toEqual([1, "b", undefined]);
    expect(output(periods, "b")).toEqual([4, "b", "FY2"]);
    expect(output(periods, "b @ fy1")).toEqual([1, "b", "FY1"]);
    expect(output(periods, "b@FY3")).toBe('not-found: No period "FY3" in the model. Did you mean "FY1"?');
    expect(output(plain, "b@FY1")).toBe('bad-argument: The model has no periods: write "b" alone.');
    for (const wrong of ["", "@FY1", "b@", "b@FY1@x"])
      expect(output(periods, wrong)).toBe(
        `bad-argument: "${wrong}" is no output: write a line's name, or name@period.`,
      );
    expect(output(plain, "zzzzz")).toBe('not-found: No line "zzzzz" in the model.');
  });
  it("a driver; a line that follows from others is none, and the drivers are told", () => {
    const driver = (model: typeof plain, asked: string) => answerOf(driverNamed(model, asked), ({ cells }) => cells);
    expect(driver(periods, "A")).toEqual([0, 3]);
    expect(driver(plain, "b")).toBe('bad-argument: "b" is no driver: it follows from other lines. Drivers: a.');
    const many = (count: number) =>
      modelOf([...Array.from({ length: count }, (_, at) => [`d${at}`, at]), ["sum_of_all", "d0"]]);
    expect(driver(many(8), "sum of all")).toMatch(/Drivers: d0, d1, d2, d3, d4, d5, d6, d7\.$/);
    expect(driver(many(9), "sum of all")).toMatch(/Drivers: d0, d1, d2, d3, d4, d5, d6, d7, \.\.\.\.$/);
  });
  it("what must be calculated once and what again when a driver moves", () => {
    expect(dependence(periods, [3], [5])).toEqual({ fixed: [0, 1, 5], moving: [], used: [] });
    expect(dependence(periods, [3], [4])).toEqual({ fixed: [0, 1], moving: [4], used: [3] });
    expect(dependence(periods, [0, 3], [4, 5])).toEqual({ fixed: [], moving: [1, 4, 5], used: [0, 3] });
  });
  it("its values, and where it has none the line, the period and the cell", () => {
    const sheet = calculation(periods);
    expect(sheet.run()).toBeUndefined();
    expect([...sheet.values]).toEqual([1, 1, 1, 2, 3, 1]);
    const broken = modelOf([
      ["line", "FY1", "FY2"],
      ["a", 1, 0],
      ["b", "1 / a", ""],
    ]);
    expect(calculation(broken).run()).toEqual({
      failure: "zero-denominator",
      message: 'b (FY2): the divisor "a" is zero.',
      at: { row: 3, column: 3 },
    });
  });
  it("a long model says how far it is, every 64 lines", () => {
    const long = modelOf(Array.from({ length: 129 }, (_, at) => [`l${at}`, at === 0 ? 1 : `l${at - 1} + 1`]));
    const sheet = calculation(long);
    expect([...sheet.inSteps()]).toEqual([0.5]);
    expect(sheet.values[128]).toBe(129);
    const longer = modelOf(Array.from({ length: 130 }, (_, at) => [`l${at}`, at === 0 ? 1 : `l${at - 1} + 1`]));
    expect([...calculation(longer).inSteps()]).toEqual([64 / 129, 128 / 129]);
  });
  it("in a scenario of a table, which must stand beside it", () => {
    const rows: Matrix = [
      ["a", 1],
      ["b", "a * 2"],
    ];
    const value = (scenario?: string, table?: Matrix) =>
      answerOf(modelInScenario(rows, scenario, table), (model) => {
        const sheet = calculation(model);
        return sheet.run() ?? sheet.values[1];
      });
    expect([value(), value("", [["", ""]]), value(" ")]).toEqual([2, 2, 2]);
    expect(
      value("Low", [
        ["driver", "Base", "Low"],
        ["a", 5, 3],
      ]),
    ).toBe(6);
    expect(
      value("", [
        ["driver", "Base", "Low"],
        ["a", 5, 3],
      ]),
    ).toBe(10);
    expect(value("Low")).toBe('bad-argument: Scenario "Low" needs the scenario table beside it.');
    expect(value("Low", [["driver"]])).toMatch(/^bad-argument: The scenario table needs a header row/);
    expect(answerOf(modelInScenario([["a", "b"]]), () => 0)).toBe('not-found: a: unknown name "b". Did you mean "a"?');
  });
});
