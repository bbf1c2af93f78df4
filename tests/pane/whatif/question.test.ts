import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { readModel } from "../../../src/engine/model/read-model";
import { tornado } from "../../../src/engine/whatif/tornado";
import { evenSwing } from "../../../src/pane/whatif/question/even-swing";
import { rowLabels } from "../../../src/pane/whatif/workbook/row-labels";
import { rowUnits } from "../../../src/pane/whatif/workbook/row-units";
import { driverReach } from "../../../src/pane/whatif/question/driver-reach";
import { driverWrites } from "../../../src/pane/whatif/question/driver-writes";
import { numbersOf } from "../../../src/pane/whatif/question/numbers-of";
import { beginTornado } from "../../../src/pane/whatif/question/tornado-answer";
import { beginTwoWay, sideValues } from "../../../src/pane/whatif/question/two-way-answer";
import { cellAt } from "../../../src/pane/whatif/workbook/cell-at";
import { answerOf, exampleRows, goalOf, periodRows, placed, subject, subjectFrom } from "./example";

const names = (lines: readonly { readonly name: string }[]) => lines.map(({ name }) => name);

describe("the question settles itself", () => {
  it("asks for the last formula line and takes the drivers that SEG.TORNADO moves", () => {
    const { question } = subject();
    expect(names(question.outputs)).toEqual(["revenue", "profit"]);
    expect(question.asked).toBe("profit");
    expect(names(question.offered)).toEqual(["base", "growth", "margin", "tax"]);
    expect(question.drivers).toEqual(["growth", "margin"]);
  });

  it("begins with all drivers of README's model, of which one is drawn and none has low and high", async () => {
    const of = subject([
      ["cloud", 74568],
      ["growth", "pert(2%, 8%, 15%)"],
      ["margin", 0.37],
      ["profit", "cloud * (1 + growth) * margin"],
    ]);
    const answer = await answerOf(beginTornado(of));
    const asked = tornado(of.model, "profit");
    if (isFailure(answer) || isFailure(asked)) throw new Error("no tornado");
    expect(answer.rows).toEqual(asked.rows);
    expect([answer.rows.length, answer.whole]).toEqual([3, true]);
  });

  it("takes all drivers where none says how far, and none where none was left chosen", () => {
    expect(subject(periodRows).question.drivers).toEqual(["growth", "revenue"]);
    expect(subject(periodRows, { drivers: [] }).question.drivers).toEqual([]);
  });

  it("names a period that is not the last, and forgets what is no longer there", () => {
    expect(subject(periodRows, { output: "revenue", period: "FY2025" }).question.asked).toBe("revenue@FY2025");
    expect(subject(periodRows, { output: "revenue", period: "FY2026" }).question.asked).toBe("revenue");
    const { question } = subject(exampleRows, { output: "gone", period: "FY2025", drivers: ["gone"] });
    expect(question.asked).toBe("profit");
    expect(question.drivers).toEqual(["growth", "margin"]);
  });
});

describe("a wrong model names its cell", () => {
  const wrong = (rows: Parameters<typeof placed>[0]) => {
    const found = subjectFrom({ model: placed(rows), labels: [], units: [], distributions: undefined });
    if (!isFailure(found)) throw new Error("a model");
    return [found.message, found.at && cellAt(placed(rows), found.at)] as const;
  };
  it.each([
    [
      [
        ["a", 1],
        ["b", "aa * 2"],
      ],
      "b: unknown name",
      { row: 3, column: 2 },
    ],
    [
      [
        ["a", "b"],
        ["b", "a"],
      ],
      "it depends on itself",
      { row: 2, column: 2 },
    ],
    [
      [
        ["a", 1],
        ["A", 2],
      ],
      "are one name",
      { row: 3, column: 1 },
    ],
    [
      [
        ["line", "definition", "low", "high"],
        ["a", 1, 3, 2],
      ],
      "low 3 is above high 2",
      { row: 3, column: 3 },
    ],
    [
      [
        ["line", "FY1", "FY2"],
        ["a", 1, 2],
        ["b", "a", "sine(a)"],
      ],
      "b (FY2)",
      { row: 4, column: 3 },
    ],
    [
      [
        ["line", "definition"],
        ["a", 1],
        ["", 5],
      ],
      "has no name",
      { row: 4, column: 1 },
    ],
  ])("%j", (rows, words, { row, column }) => {
    const [message, cell] = wrong(rows);
    expect(message).toContain(words);
    expect(cell).toMatchObject({ row, column, rows: 1, columns: 1, sheet: "My model" });
  });

  it("also where it has no value", async () => {
    const rows = [
      ["a", 0],
      ["b", "1 / a"],
    ];
    const answer = await answerOf(beginTornado(subject(rows)));
    expect(isFailure(answer) && answer.at).toEqual({ row: 2, column: 2 });
  });
});

describe("a tornado of the drivers chosen", () => {
  it("is whole where it is what SEG.TORNADO gives", async () => {
    const answer = await answerOf(beginTornado(subject(exampleRows, { drivers: ["growth", "margin"] })));
    if (isFailure(answer)) throw new Error(answer.message);
    expect(answer.rows.map(({ driver }) => driver)).toEqual(["margin", "growth"]);
    expect([answer.swing, answer.whole]).toEqual([undefined, true]);
  });

  it("leaves out what was not chosen, and swings a driver without low and high", async () => {
    const answer = await answerOf(beginTornado(subject(exampleRows, { drivers: ["base"] })));
    if (isFailure(answer)) throw new Error(answer.message);
    expect(answer.rows).toHaveLength(1);
    expect(answer.rows[0]).toMatchObject({ driver: "base", low: 900, high: 1100 });
    expect([answer.swing, answer.whole]).toEqual([0.1, false]);
  });
});

describe("a table of two drivers", () => {
  it("has the base among its steps, in the middle", () => {
    expect(sideValues({ value: 0.08, low: 0.02, high: 0.15 }, 5)).toEqual({
      values: [0.02, 0.05, 0.08, expect.closeTo(0.115, 12), 0.15],
      base: 2,
    });
    expect(sideValues({ value: 9, low: 1, high: 5 }, 3)).toEqual({ values: [1, 3, 5], base: -1 });
  });

  it("takes two different drivers whatever was asked", async () => {
    const of = subject();
    const answer = await answerOf(
      beginTwoWay(of, { row: { driver: "margin" }, column: { driver: "margin" }, count: 3 }),
    );
    if (isFailure(answer)) throw new Error(answer.message);
    expect([answer.row.driver, answer.column.driver]).toEqual(["margin", "growth"]);
    expect(answer.row.values).toEqual([0.33, 0.37, 0.4]);
    const base = answer.table.values[answer.row.base]?.[answer.column.base];
    const tornado = await answerOf(beginTornado(of));
    expect(base).toBeCloseTo(isFailure(tornado) ? NaN : tornado.base, 10);
  });

  it("says what was typed wrong", async () => {
    const ask = (low: string) =>
      answerOf(beginTwoWay(subject(), { row: { driver: "margin", low }, column: {}, count: 3 }));
    expect(await ask("much")).toMatchObject({ message: '"much" is no number. Write 0.1, 10% or 1000.' });
    expect(await ask("50%")).toMatchObject({ message: "Margin: low is to be below high." });
  });

  it("reaches from the 5th to the 95th percentile of a distribution without low and high", () => {
    const { model } = subject();
    const line = model.lines.find(({ name }) => name === "tax");
    if (!line) throw new Error("no line");
    const { value, low, high } = driverReach(model, line);
    expect([value, low, high]).toEqual([
      0.25,
      expect.closeTo(0.25 - 0.0164485, 6),
      expect.closeTo(0.25 + 0.0164485, 6),
    ]);
  });
});

describe("a goal", () => {
  it("is reached by the driver's value, in the cells that say it", async () => {
    const of = subject(periodRows, { output: "profit" });
    const { model, reading } = of;
    const answer = await goalOf(of, { driver: "growth", target: "600" });
    if (isFailure(answer) || !answer.found || isFailure(answer.found)) throw new Error("no answer");
    expect(answer.found.output).toBeCloseTo(600, 9);
    const writes = driverWrites(model, reading, answer.driver, answer.found.value);
    // FY2025 is blank and repeats FY2024.
    expect(writes.now.map(({ place }) => [place.row, place.column])).toEqual([
      [3, 2],
      [3, 4],
    ]);
    expect(writes.before.map(({ contents }) => contents[0]?.[0])).toEqual([0.1, 0.08]);
  });

  it("is asked for only once there is a target, and says why there is no root", async () => {
    const profit = (1000 * (1 + (0.02 + 4 * 0.08 + 0.15) / 6) * 37 * 0.75) / 100;
    expect(await goalOf(subject(), {})).toMatchObject({
      output: expect.closeTo(profit, 9) as number,
      query: undefined,
      found: undefined,
    });
    const answer = await goalOf(subject(), { driver: "margin", target: "1,000,000", low: "0", high: "1" });
    expect(answer).toMatchObject({ query: { target: 1e6 }, found: { failure: "no-solution" } });
  });
});

describe("figures are written as their line is", () => {
  it("as shares by unit, by the text and by the number format of a driver's cell", () => {
    const styles = (rows: Parameters<typeof placed>[0], formats?: string) => {
      const model = readModel(rows);
      if (isFailure(model)) throw new Error(model.message);
      return model.lines.map((line) => numbersOf(line, placed(rows, formats)).style);
    };
    expect(styles(exampleRows)).toEqual(["plain", "percent", "percent", "plain", "plain", "plain"]);
    const drawn = ["pert(2%, 8%, 15%)", "discrete(5%:0.2, 8%:0.8)", "normal(5, 1)", "2 * 5%"].map((cell) => [
      "a",
      cell,
    ]);
    expect(drawn.flatMap((row) => styles([row, ["b", "a * 10%"]]))).toEqual(
      ["percent", "percent", "plain", "percent"].flatMap((style) => [style, "plain"]),
    );
    expect(
      styles(
        [
          ["g", 0.1],
          ["h", "g * 2"],
        ],
        "0.0%",
      ),
    ).toEqual(["percent", "plain"]);
  });
});

describe("lines in the words of their sheet", () => {
  it("have the units of the column beside the range that is headed so", () => {
    const rows = [
      ["What", "Unit", "line", "definition"],
      ["Growth", "%", "growth", 0.1],
      ["Profit", "CNY m", "profit", "growth * 2"],
    ];
    const units = (values: unknown[][], column = 2) =>
      rowUnits({ values, row: 3, column: 0 }, { row: 3, column, rows: 3 });
    expect(units(rows)).toEqual(["Unit", "%", "CNY m"]);
    expect(units(rows.map(([what, , ...range]) => [what, "", ...range]))).toEqual([]);
    expect(units(rows, 1)).toEqual([]); // the range's own column of units is the model's
  });

  const range = { row: 3, column: 3, rows: 3 };
  const beside = (rows: readonly (readonly unknown[])[]) => rowLabels({ values: rows, row: 3, column: 0 }, range);

  it("are the first column beside the range with a text in every row", () => {
    const rows = [
      ["Model", "What", "", "line", "definition"],
      ["", "Growth of it all", "%", "growth", 0.1],
      ["", "Profit", "%", "profit", "growth * 2"],
    ];
    expect(beside(rows)).toEqual(["What", "Growth of it all", "Profit"]);
    expect(beside(rows.map(([, , , ...cells]) => ["", "", "", ...cells]))).toEqual([]);
    const reading = {
      model: placed(rows.map((row) => row.slice(3))),
      labels: beside(rows),
      units: ["Unit", "%", "CNY m"],
      distributions: undefined,
    };
    const found = subjectFrom(reading);
    if (!found || isFailure(found)) throw new Error("no model");
    expect(found.question.output).toMatchObject({ name: "profit", label: "Profit", unit: "CNY m" });
  });

  it("a driver that is kept from period to period is no output; one that grows is", () => {
    const rows = [
      ["line", "FY1", "FY2", "FY3"],
      ["ratio", 0.6, "prev(ratio)", ""],
      ["revenue", 100, "prev(revenue) * 1.1", ""],
      ["cost", "revenue * ratio", "", ""],
    ];
    expect(names(subject(rows).question.outputs)).toEqual(["revenue", "cost"]);
  });
});

describe("how far drivers move, in a sentence", () => {
  const rows = (high: number) => [
    ["line", "definition", "low", "high"],
    ["a", 10, 9, 11],
    ["b", -2, -2.2, high],
    ["c", "a * b", "", ""],
  ];
  const swing = async (of: ReturnType<typeof subject>) => {
    const answer = await answerOf(beginTornado(of));
    return isFailure(answer) ? answer : evenSwing(of.model, answer.rows);
  };

  it("is one share where it is the same of all, and none where it is not", async () => {
    expect(await swing(subject(rows(-1.8)))).toBe(0.1);
    expect(await swing(subject(rows(-1.7)))).toBeUndefined();
  });
});
