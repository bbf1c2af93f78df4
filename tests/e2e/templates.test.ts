import { beforeAll, describe, expect, it } from "vitest";
import { columnNumber } from "../../src/host/excel/a1";
import { templates } from "../../templates/catalogue";
import { wholeMatrix } from "../whole-matrix";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate, undoInsertion } from "./pane-steps";

let playground: Playground;
beforeAll(async () => {
  playground = await openPlayground();
});

/** One that draws in a worker. The others stand in other files, or in npm run verify. */
const kinds = ["simulation"];

describe("templates, inserted in the page and taken back", () => {
  const chosen = templates.filter(({ id }) => wholeMatrix || kinds.includes(id));
  it.each(chosen.map(({ id, title, sheets }) => ({ id, title, count: sheets.length })))(
    "$id: no error, no check that fails, its charts drawn",
    async ({ id, title, count }) => {
      const { page } = playground;
      const sheets = await insertTemplate(playground, { template: title });
      expect(sheets).toHaveLength(count);
      const found = await page.evaluate(
        (names) =>
          names.map((name) => ({
            name,
            cells: window.segbookHost.values(name).flat(),
            charts: window.segbookHost.charts(name),
          })),
        sheets,
      );
      const cells = found.flatMap((sheet) => sheet.cells);
      const texts = cells.filter((cell) => typeof cell === "string");
      expect(texts.filter((text) => /^#(DIV|VALUE|REF|NAME|NUM|NULL|SPILL|CALC)/.test(text))).toEqual([]);
      expect(texts.filter((text) => text === "FAIL")).toEqual([]);
      expect(texts.some((text) => /^(OK|INCONCLUSIVE)/.test(text))).toBe(true);
      expect(cells.some((cell) => typeof cell === "number")).toBe(true);
      for (const { charts } of found)
        for (const { title: heading, series, alternative } of charts) {
          expect(heading).not.toBe("");
          expect(series.length, heading).toBeGreaterThan(0);
          expect(alternative, heading).not.toMatch(/undefined|NaN/);
        }
      await page.evaluate((name) => window.segbookHost.select(name ?? "", "A1"), sheets[1]);
      await page.waitForTimeout(400);
      await playground.picture(`template-${id}`);
      await undoInsertion(playground);
      expect(await page.evaluate(() => window.segbookHost.sheets())).toEqual(["Sheet1"]);
      expect(playground.problems).toEqual([]);
      expect(playground.foreign).toEqual([]);
    },
  );
});

describe("a forecast in the page, changed in the sheet", () => {
  let sheets: string[] = [];
  beforeAll(async () => {
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

  it("brings what the add-in selects into view, beside frozen rows and columns", async () => {
    const place = (cell: string) => [columnNumber(cell.replace(/\d+/, "")), Number(cell.replace(/\D+/, ""))] as const;
    const isInView = async (cell: string) => {
      const [from = "", to = ""] = (await playground.page.evaluate(() => window.segbookHost.inView())).split(":");
      const [[column, row], [left, top], [right, bottom]] = [place(cell), place(from), place(to)];
      return left <= column && column <= right && top <= row && row <= bottom;
    };
    for (const cell of ["M80", "G12"]) {
      await playground.pane().evaluate(
        async ([where, address]) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(where);
            sheet.activate();
            sheet.getRange(address).select();
            await context.sync();
          }),
        [tab("Forecast"), cell] as const,
      );
      await expect.poll(() => isInView(cell)).toBe(true);
    }
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
