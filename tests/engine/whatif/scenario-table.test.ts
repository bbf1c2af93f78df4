import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { applyScenario } from "../../../src/engine/whatif/apply-scenario";
import { readScenarioTable, scenarioNamed, scenarioValue } from "../../../src/engine/whatif/scenario";
import { scenarioRows } from "../../../src/engine/whatif/scenario-rows";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import { isFailure } from "../../../src/engine/failure";
import { modelOf, passed } from "../model/example-model";
import { answerOf } from "../small-facts";

const rows: Matrix = [
  ["driver", "Unit", "Low", "Base", "", "High"],
  ["inherits", "", "", "", "", "low"],
  ["growth", "%", 0.01, 0.05, "noise", ""],
  ["", "", 9, 9, 9, 9],
  ["price", "", "", 10, "", 12],
  ["left open", "", "", "", "", 3],
];
const table = passed(readScenarioTable(rows));
const refused = (cells: Matrix) => answerOf(readScenarioTable(cells), () => "read");

describe("a scenario table", () => {
  it("names scenarios, base, parents, drivers and units", () => {
    expect(table).toMatchObject({
      scenarios: ["Low", "Base", "High"],
      base: "Base",
      drivers: ["growth", "price", "left open"],
    });
    expect([...table.parents]).toEqual([
      ["Low", "Base"],
      ["High", "Low"],
    ]);
    expect([...table.units]).toEqual([["growth", "%"]]);
  });
  it("without a unit column and a row inherits: the first is the base unless one is called so", () => {
    const plain = passed(
      readScenarioTable([
        ["driver", "A", "B"],
        ["growth", 1, 2],
        ["inherited", 3, 4],
      ]),
    );
    expect([plain.base, [...plain.parents], [...plain.units], plain.drivers]).toEqual([
      "A",
      [["B", "A"]],
      [],
      ["growth", "inherited"],
    ]);
  });
  it.each<[string, string, unknown]>([
    ["low", "Growth", 0.01],
    ["Base", "growth", 0.05],
    ["high", "growth", 0.01],
    ["High", "price", 12],
    ["low", "PRICE", 10],
    ["High", "left open", 3],
    ["Low", "left open", 'not-found: Driver "left open" is blank in Low and in all it inherits from, at last Base.'],
    ["Base", "left open", 'not-found: Driver "left open" is blank in Base.'],
    ["Lwo", "price", 'not-found: No scenario "Lwo" in the table. Did you mean "Low"?'],
    ["Zzzzzzzz", "price", 'not-found: No scenario "Zzzzzzzz" in the table.'],
    ["Low", "pirce", 'not-found: No driver "pirce" in the table. Did you mean "price"?'],
  ])("scenario %s, driver %s", (scenario, driver, value) => {
    expect(answerOf(scenarioValue(table, scenario, driver), (cell) => cell)).toBe(value);
  });
  it("a scenario is found in any spelling", () => {
    expect(scenarioNamed(table, " HIGH ")).toBe("High");
  });
  it.each<[Matrix, string]>([
    [[], "bad-argument: The scenario table needs a header row: driver, unit, Base, then further scenarios."],
    [
      [["driver", "unit"]],
      "bad-argument: The scenario table needs a header row: driver, unit, Base, then further scenarios.",
    ],
    [[["driver", "Base", "base "]], 'bad-argument: Scenario "base" stands twice in the header.'],
    [
      [
        ["driver", "Base"],
        ["a", 1],
        ["A", 2],
      ],
      'bad-argument: Driver "A" stands twice in the scenario table.',
    ],
    [
      [
        ["driver", "Base", "Low"],
        ["inherits", "", "Bsae"],
      ],
      'not-found: No scenario "Bsae" in the row "inherits" under Low. Did you mean "Base"?',
    ],
    [
      [
        ["driver", "Base", "A", "B", "C"],
        ["inherits", "", "B", "C", "A"],
      ],
      "bad-argument: Scenarios inherit in a circle: A from B from C from A.",
    ],
    [
      [
        ["driver", "Base", "A"],
        ["inherits", "", "A"],
      ],
      "bad-argument: Scenarios inherit in a circle: A from A.",
    ],
  ])("%j is refused", (cells, sentence) => {
    expect(refused(cells)).toBe(sentence);
  });
  it("is written as it was read, the row inherits only where it says something", () => {
    expect(scenarioRows(table)).toEqual([
      ["driver", "unit", "Low", "Base", "High"],
      ["inherits", "", "", "", "Low"],
      ["growth", "%", 0.01, 0.05, ""],
      ["price", "", "", 10, 12],
      ["left open", "", "", "", 3],
    ]);
    const plain = passed(
      readScenarioTable([
        ["driver", "Base", "Low"],
        ["growth", 1, ""],
      ]),
    );
    expect(scenarioRows(plain)).toEqual([
      ["driver", "unit", "Base", "Low"],
      ["growth", "", 1, ""],
    ]);
  });
});

describe("a model in a scenario", () => {
  const model = modelOf([
    ["growth", 0.02],
    ["price", 8],
    ["volume", 100],
    ["revenue", "price * volume * (1 + growth)"],
  ]);
  const cells = (...driverRows: unknown[][]) => passed(readScenarioTable([["driver", "Base", "Low"], ...driverRows]));
  const revenue = (drivers: unknown[][], scenario?: string) =>
    answerOf(applyScenario(model, cells(...drivers), scenario), (changed) => {
      const values = evaluateModel(changed);
      return isFailure(values) ? values.message : Number(values[3]?.[0]?.toFixed(9));
    });
  it.each<[unknown[][], string | undefined, unknown]>([
    [
      [
        ["growth", 0.05, 0.01],
        ["price", 10, ""],
      ],
      undefined,
      1_050,
    ],
    [
      [
        ["growth", 0.05, 0.01],
        ["price", 10, ""],
      ],
      " ",
      1_050,
    ],
    [
      [
        ["growth", 0.05, 0.01],
        ["price", 10, ""],
      ],
      "low",
      1_010,
    ],
    [[["growth", "", 0.01]], "Base", 816],
    [[["growth", "uniform(0, 0.1)", ""]], "Base", 840],
    [
      [["growht", 0.05, ""]],
      "Base",
      'not-found: Scenario table: no driver "growht" in the model. Did you mean "growth"?',
    ],
    [[["growth", 0.05, ""]], "Lwo", 'not-found: No scenario "Lwo" in the table. Did you mean "Low"?'],
  ])("%j in %s", (drivers, scenario, answer) => {
    expect(revenue(drivers, scenario)).toBe(answer);
  });
  it("a formula in a cell is refused with driver and scenario", () => {
    expect(revenue([["growth", 0.05, "price * 2"]], "Low")).toBe('not-found: growth (Low): unknown name "price".');
  });
});
