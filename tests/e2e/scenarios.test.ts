import { beforeAll, describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

describe("a forecast in the page, changed in the sheet", () => {
  let playground: Playground;
  let sheets: string[] = [];
  beforeAll(async () => {
    playground = await openPlayground();
    sheets = await insertTemplate(playground, { template: "Sensitivity" });
  });

  const tab = (name: string) => sheets.find((one) => one.startsWith(name)) ?? "";
  /** Types into a cell by its name, as the name box would find it; resolves when all that follows is calculated. */
  async function type(sheet: string, name: string, value: string | number, row = 0, column = 0): Promise<void> {
    await playground.pane().evaluate(
      async ([where, what, typed, down, right]) =>
        Excel.run(async (context) => {
          const named = context.workbook.worksheets.getItem(where).names.getItem(what).getRange();
          named.getCell(down, right).values = [[typed]];
          await context.sync();
        }),
      [tab(sheet), name, value, row, column] as const,
    );
    await playground.page.evaluate(() => window.segbookHost.settle());
  }
  const named = (sheet: string, name: string) =>
    playground.pane().evaluate(
      async ([where, what]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(where).names.getItem(what).getRange().load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      [tab(sheet), name] as const,
    );
  const charts = (sheet: string) =>
    playground.page.evaluate(
      (name) => window.segbookHost.charts(name).map(({ series }) => series.map(({ values }) => values)),
      tab(sheet),
    );
  const last = async () => Number((await named("Forecast", "gross_profit"))[0]?.at(-1));

  it("follows the active scenario: forecast, model range, charts and tornado", async () => {
    const [base, drawn, tornado] = [await last(), await charts("Sensitivity"), await named("Sensitivity", "tornado")];
    await type("Scenarios", "active_scenario", "Bear");
    const bear = await last();
    expect(bear).toBeLessThan(base);
    const model = await named("Model range", "forecast_model_result");
    expect(Number(model.at(-1)?.at(-1)) / bear).toBeCloseTo(1, 9);
    expect(await charts("Sensitivity")).not.toEqual(drawn);
    expect(await named("Sensitivity", "tornado")).not.toEqual(tornado);
    await type("Scenarios", "active_scenario", "Base");
    expect(await last()).toBe(base);
    expect(await charts("Sensitivity")).toEqual(drawn);
  });

  it("follows a driver typed into the scenario table", async () => {
    const base = await last();
    const table = await named("Scenarios", "scenario_table");
    const row = table.findIndex(([driver]) => /growth/.test(String(driver)));
    const column = table[0]?.indexOf("Base") ?? -1;
    await type("Scenarios", "scenario_table", 0.5, row, column);
    expect(await last()).toBeGreaterThan(base);
    expect(playground.problems).toEqual([]);
  });
});
