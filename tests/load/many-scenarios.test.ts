import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../src/host/node/start-node-host";
import { columnLetters } from "../../src/plan/address";
import { ScenarioBook } from "../../src/pane/scenarios/scenario-book";
import { ScenarioDesk } from "../../src/pane/scenarios/scenario-desk";
import { Figures, seconds } from "./figures";

const scenarios = Array.from({ length: 50 }, (_, at) => (at === 0 ? "Base" : `Case ${at}`));
const drivers = Array.from({ length: 200 }, (_, at) => `driver_${at + 1}`);
/** Drivers of one line of the model, and the scenarios that the sheet shows by itself. */
const perLine = 20;
const shown = 10;

/** What a scenario holds for a driver: the base everything, the others every fifth, the rest inherited. */
const held = (scenario: number, driver: number): number | "" =>
  scenario === 0 ? driver + 1 : (scenario + driver) % 5 === 0 ? driver + 1 + scenario / 100 : "";

/** What the total comes to in a scenario. */
const totalOf = (scenario: number): number =>
  drivers.reduce((sum, _, driver) => sum + (held(scenario, driver) || driver + 1), 0);

const table = [
  ["driver", "unit", ...scenarios],
  ["inherits", "", "", ...scenarios.slice(1).map(() => "Base")],
  ...drivers.map((name, driver) => [name, "", ...scenarios.map((_, scenario) => held(scenario, driver))]),
];
const width = table[0]?.length ?? 0;

/** The column of the scenario chosen, right of the table: what the model reads. */
const chosen = drivers.map((_, driver) => [
  `=IF(INDEX(C${driver + 3}:AZ${driver + 3},MATCH(BC$1,C$1:AZ$1,0))="",C${driver + 3},INDEX(C${driver + 3}:AZ${driver + 3},MATCH(BC$1,C$1:AZ$1,0)))`,
]);
const lines = Array.from({ length: drivers.length / perLine }, (_, at) => [
  `part_${at + 1}`,
  drivers.slice(at * perLine, (at + 1) * perLine).join(" + "),
]);
const model = [
  ["line", "definition"],
  ...drivers.map((name, driver) => [name, `=Scenarios!BC${driver + 3}`]),
  ...lines,
  ["total", lines.map(([name]) => name).join(" + ")],
];
/** The total in the first scenarios, side by side. */
const results = [
  ["Total", "FY1"],
  ...scenarios.slice(0, shown).map((_, at) => {
    const column = columnLetters(at + 2);
    return [
      `=Scenarios!${column}1`,
      `=SUMPRODUCT(IF(Scenarios!${column}3:${column}202="",Scenarios!C3:C202,Scenarios!${column}3:${column}202))`,
    ];
  }),
];

const figures = new Figures();

describe("50 scenarios of 200 drivers", { timeout: 1_200_000 }, () => {
  let host: NodeHost;
  let book: ScenarioBook;
  let desk: ScenarioDesk;
  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [sheet, calculation, output] = ["Scenarios", "Model", "Results"].map((name) => worksheets.add(name));
      if (!sheet || !calculation || !output) return;
      sheet.getRangeByIndexes(0, 0, table.length, width).formulas = table;
      sheet.getRange("BC1").values = [["Case 7"]];
      sheet.getRangeByIndexes(2, 54, drivers.length, 1).formulas = chosen;
      sheet.names.add("scenario_table", sheet.getRangeByIndexes(0, 0, table.length, width));
      sheet.names.add("active_scenario", sheet.getRange("BC1"));
      const range = calculation.getRangeByIndexes(0, 0, model.length, 2);
      range.formulas = model;
      calculation.names.add("forecast_model", range);
      output.getRangeByIndexes(0, 0, results.length, 2).formulas = results;
      await context.sync();
    });
    await host.settle();
    book = new ScenarioBook(() => undefined);
    desk = new ScenarioDesk(book, () => undefined);
  });
  afterAll(() => {
    host.dispose();
    figures.print();
  });

  /** What the host alone needs to hand the same cells over and to take one in. */
  const bare = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Scenarios").getRangeByIndexes(0, 0, table.length, width);
      range.load("values,formulas,numberFormat");
      await context.sync();
      context.workbook.worksheets.getItem("Scenarios").getRange("BE1").values = [["x"]];
      await context.sync();
    });

  const totals = () => {
    const [total] = book.reading.results;
    return total?.scenarios.map(({ name, values, isCalculated }) => ({ name, values, isCalculated }));
  };
  const expected = scenarios.map((name, at) => ({
    name,
    values: [expect.closeTo(totalOf(at), 6) as unknown],
    isCalculated: at >= shown,
  }));

  it("are read, each with its result; switched and typed in not many times what the host alone needs", async () => {
    await bare();
    const alone = await seconds(bare);
    const read = await seconds(async () => {
      book.readAgain();
      await book.settled();
    });
    expect(book.reading.trouble).toBe("");
    expect(book.reading.grid?.drivers).toHaveLength(drivers.length);
    expect(book.reading.active?.scenario).toBe("Case 7");
    expect(totals()).toEqual(expected);
    const again = await seconds(async () => {
      book.readAgain();
      await book.settled();
    });
    const switched = await seconds(() => book.activate("Case 20"));
    await host.settle();
    expect(host.values("Model", "B2")).toEqual([[held(20, 0) || 1]]);
    await book.activate("Case 30");
    expect(desk.shown).toBe("Case 30");
    const driver = book.reading.grid?.drivers[3];
    if (!driver) throw new Error("No driver");
    const typed = await seconds(async () => {
      desk.type(driver, 1_000);
      await book.settled();
    });
    expect(book.fault).toBeUndefined();
    const row = totals()?.[30]?.values[0];
    expect(Number(row)).toBeCloseTo(totalOf(30) - (held(30, 3) || 4) + 1_000, 6);
    for (const [what, took] of Object.entries({
      "first reading": read,
      reading: again,
      switching: switched,
      "typing a driver": typed,
    })) {
      figures.say(
        `50 scenarios x 200 drivers: ${what}`,
        `${took.toFixed(2)} s, ${(took / alone).toFixed(1)} x the host alone`,
        "20 x",
      );
      expect(took / alone).toBeLessThan(20);
    }
  });
});
