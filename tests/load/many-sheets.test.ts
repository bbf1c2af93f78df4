import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../src/host/node/start-node-host";
import { readChecks } from "../../src/pane/checks/read-checks";
import { excelWorkbook } from "../../src/pane/insert/excel-workbook";
import { Insertion } from "../../src/pane/insert/insertion";
import { ScenarioBook } from "../../src/pane/scenarios/scenario-book";
import { readShare } from "../../src/pane/share/read-share";
import { exampleSheet } from "../../src/pane/whatif/sheet/example-sheet";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { startFunctions } from "../functions/start-functions";
import { planOf } from "../plan/plan-of";
import { Figures, seconds } from "./figures";

const count = 200;
const figures = new Figures();

/** A workbook of 200 sheets: the example of a driver model, again and again. */
const many: WorkbookPlan = {
  ...exampleSheet(),
  sheets: Array.from({ length: count }, (_, at) =>
    exampleSheet().sheets.map((sheet) => ({ ...sheet, name: `Sheet of many ${at + 1}`, names: [] })),
  ).flat(),
};
const forecast = planOf("scenario-forecast", { periods: "FY2022:FY2026" });

/** Adds as many sheets and writes the same cells, with nothing of ours: what the host alone needs. */
const bare = () =>
  Excel.run(async (context) => {
    for (const [at, { cells }] of many.sheets.entries()) {
      const sheet = context.workbook.worksheets.add(`Bare ${at}`);
      const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
      range.values = cells.map((row) => row.map((cell) => cell?.value ?? ""));
      range.numberFormat = cells.map((row) => row.map((cell) => cell?.format ?? "General"));
      range.format.font.bold = true;
    }
    await context.sync();
  });

const removeBare = () =>
  Excel.run(async (context) => {
    for (const at of many.sheets.keys()) context.workbook.worksheets.getItem(`Bare ${at}`).delete();
    await context.sync();
  });

describe("a workbook of 200 sheets", { timeout: 1_200_000 }, () => {
  let host: NodeHost;
  const insertion = new Insertion(excelWorkbook, () => undefined);
  const others = new Insertion(excelWorkbook, () => undefined);
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterAll(() => {
    host.dispose();
    figures.print();
  });

  /** What the pane does with a forecast in the workbook as it is, in seconds each. */
  async function work() {
    const insert = await seconds(() => insertion.start("forecast", () => forecast));
    expect(insertion.state.phase).toBe("done");
    await host.settle();
    const checks = await seconds(async () => {
      expect((await readChecks())[0]?.rows.length).toBeGreaterThan(5);
    });
    const share = await seconds(() => readShare({}));
    const scenarios = await seconds(async () => {
      const book = new ScenarioBook(() => undefined);
      book.readAgain();
      await book.settled();
      expect(book.reading.results.length).toBeGreaterThan(0);
    });
    const remove = await seconds(() => insertion.undo());
    expect(insertion.state.phase).toBe("said");
    await host.settle();
    return { insert, checks, share, scenarios, remove };
  }

  it("is inserted and removed, in not many times what the host alone needs; what the pane does with it stays quick", async () => {
    await work(); // everything is loaded and compiled
    const few = await work();
    const hostAlone = await seconds(bare);
    await host.settle();
    const hostRemoves = await seconds(removeBare);
    await host.settle();
    host.payload.largestRequest = 0;
    const inserted = await seconds(() => others.start("many", () => many));
    expect(others.state.phase).toBe("done");
    await host.settle();
    expect(host.sheets()).toHaveLength(count + 1);
    const among = await work();
    expect(host.payload.largestRequest).toBeLessThanOrEqual(2_500_000);
    const removed = await seconds(() => others.undo());
    expect(host.sheets()).toEqual(["Sheet1"]);
    const beside = (took: number, alone: number) =>
      `${took.toFixed(1)} s, ${(took / alone).toFixed(1)} x the host alone`;
    figures.say("200 sheets inserted", beside(inserted, hostAlone), "6 x");
    figures.say("200 sheets removed", beside(removed, hostRemoves), "6 x");
    for (const [what, took] of Object.entries(among))
      figures.say(
        `among 200 sheets: a forecast, ${what}`,
        `${took.toFixed(2)} s, ${few[what as keyof typeof few].toFixed(2)} s in an empty workbook`,
      );
    expect(inserted / hostAlone).toBeLessThan(6);
    expect(removed / hostRemoves).toBeLessThan(6);
  });
});
