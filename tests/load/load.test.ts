import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../src/host/node/start-node-host";
import { excelWorkbook } from "../../src/pane/insert/excel-workbook";
import { Insertion } from "../../src/pane/insert/insertion";
import { freeze } from "../../src/pane/share/freeze";
import { thaw } from "../../src/pane/share/thaw";
import { exampleSheet } from "../../src/pane/whatif/sheet/example-sheet";
import { reEnterFormulas } from "../../src/render/office/re-enter-formulas";
import { startFunctions } from "../functions/start-functions";
import { Figures, seconds } from "./figures";

/** Bytes in use after what is free was collected; needs --expose-gc. */
function heap(): number {
  if (!globalThis.gc) throw new Error("Run with --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const figures = new Figures();

describe("under load", { timeout: 1_200_000 }, () => {
  let host: NodeHost;
  afterAll(() => figures.print());
  beforeAll(async () => {
    host = await startNodeHost();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });

  it("300 times inserted and removed again, nothing is kept", async () => {
    const plan = exampleSheet();
    const insertion = new Insertion(excelWorkbook, () => undefined);
    const once = async () => {
      await insertion.start("example", () => plan);
      expect(insertion.state.phase).toBe("done");
      await insertion.undo();
      await host.settle();
    };
    for (let time = 0; time < 20; time++) await once();
    const before = heap();
    for (let time = 0; time < 300; time++) await once();
    const grown = heap() / before;
    figures.say("300 times insert and remove", `heap after / before ${grown.toFixed(2)}`, "1.2");
    expect(host.sheets()).toEqual(["Sheet1"]);
    expect(host.host.keptReferences).toBe(0);
    expect(grown).toBeLessThanOrEqual(1.2);
    host.dispose();
  });

  it("10,000 cells with SEG functions are calculated", async () => {
    const own = await startFunctions();
    Object.assign(globalThis, { Excel: own.Excel, Office: own.Office });
    const began = performance.now();
    await own.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:J1000").formulas = Array.from(
        { length: 1000 },
        (_, row) =>
          Array.from({ length: 10 }, (__, column) => `=SEG.GET("BABA","Cloud","FY${2018 + ((row + column) % 5)}")`),
      );
      await context.sync();
    });
    await own.settle();
    const values = own.values("Sheet1", "A1:J1000").flat();
    figures.say("10,000 SEG cells", `${((performance.now() - began) / 1000).toFixed(1)} s`);
    expect(values.every((value) => typeof value === "number" && value > 10_000)).toBe(true);
    const formulas = own.formulas("Sheet1", "A1:J1000");
    const frozen = await seconds(() => freeze({}, { date: "2026-01-31", dataset: "test" }));
    await own.settle();
    expect(own.formulas("Sheet1", "A1:J1000")).toEqual(own.values("Sheet1", "A1:J1000"));
    const thawed = await seconds(() => thaw(false, {}));
    await own.settle();
    expect(own.formulas("Sheet1", "A1:J1000")).toEqual(formulas);
    const entered = await seconds(async () => expect((await reEnterFormulas("SEG")).formulas).toBe(10_000));
    figures.say("10,000 SEG cells frozen", `${frozen.toFixed(1)} s`);
    figures.say("10,000 SEG cells thawed", `${thawed.toFixed(1)} s`);
    figures.say("10,000 SEG cells recalculated", `${entered.toFixed(1)} s`);
    figures.say(
      "10,000 SEG cells, the largest request and answer",
      [own.payload.largestRequest, own.payload.largestResponse]
        .map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`)
        .join(", "),
      "5 MB",
    );
    own.dispose();
  });
});
