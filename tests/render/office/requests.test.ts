import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { reEnterFormulas } from "../../../src/render/office/re-enter-formulas";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { packed, sent } from "../../../src/render/office/requests/in-requests";
import { readGrids } from "../../../src/render/office/requests/read-grids";
import { inExcel } from "../../../src/render/office/in-excel";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { snapshot } from "../../faults/snapshot";
import { startFunctions } from "../../functions/start-functions";
import { planOf } from "../../plan/plan-of";

const part = (bytes: number) => ({ bytes });
const tooLarge = Object.assign(new Error("too large"), { code: "RequestPayloadSizeLimitExceeded" });

describe("parts in requests", () => {
  it("go together as long as a request takes them, in their order; one that is larger goes alone", () => {
    const parts = [1_000_000, 1_000_000, 1_000_000, 9_000_000, 5].map(part);
    expect(packed(parts)).toEqual([parts.slice(0, 2), parts.slice(2, 3), parts.slice(3, 4), parts.slice(4)]);
    expect(packed([])).toEqual([]);
  });

  it("are halved until Excel takes them, none twice, and a single one that it refuses is an error", async () => {
    const taken: number[] = [];
    const send = (parts: readonly { bytes: number }[]) => {
      if (parts.length > 2) return Promise.reject(tooLarge);
      taken.push(...parts.map(({ bytes }) => bytes));
      return Promise.resolve();
    };
    await sent([1, 2, 3, 4, 5, 6, 7].map(part), send);
    expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await expect(sent([part(1)], () => Promise.reject(tooLarge))).rejects.toBe(tooLarge);
    const other = new Error("other");
    await expect(sent([part(1), part(2)], () => Promise.reject(other))).rejects.toBe(other);
  });
});

describe("requests of Excel's size", { timeout: 60_000 }, () => {
  const plan = planOf("segment-revenue", { periods: "FY2021:FY2022", mode: "live" });
  let host: NodeHost;
  let usual: number;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    usual = host.payload.limit;
  });
  afterEach(() => {
    host.payload.limit = usual;
  });
  afterAll(() => host.dispose());

  it("more is refused as Excel refuses it: a request before it is looked at, an answer after it was carried out", async () => {
    host.payload.limit = 20_000;
    const write = (rows: number) =>
      inExcel(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => ["x".repeat(100)]);
        if (rows < 100) range.load("values,formulas,text");
        await context.sync();
      });
    await expect(write(1_000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.values("Sheet1", "A1")).toEqual([[""]]);
    await expect(write(90)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(host.values("Sheet1", "A1")).toEqual([["x".repeat(100)]]);
    host.payload.limit = usual;
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1000").clear();
      await context.sync();
    });
  });

  it("a template is the same where far less goes into a request, and its formulas are found and entered again", async () => {
    const inserted = async (limit: number) => {
      host.payload.limit = limit;
      const written = await writeWorkbook(plan);
      const entered = await reEnterFormulas("SEG");
      const [grid] = await inExcel((context) =>
        readGrids(
          context,
          [context.workbook.worksheets.getItem(written.sheets[1]?.id ?? "").getUsedRange(true)],
          ["formulas", "text"],
        ),
      );
      const seen = { entered, grid, book: await snapshot(host) };
      host.payload.limit = usual;
      await removeWorkbook(written);
      await host.settle();
      return seen;
    };
    const whole = await inserted(usual);
    expect(whole.entered.formulas).toBeGreaterThan(0);
    host.payload.largestRequest = 0;
    expect(await inserted(60_000)).toEqual(whole);
    expect(host.payload.largestRequest).toBeGreaterThan(60_000); // so that something was refused and halved
  });
});
