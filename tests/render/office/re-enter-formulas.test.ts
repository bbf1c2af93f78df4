import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { reEnterFormulas } from "../../../src/render/office/re-enter-formulas";
import { startFunctions } from "../../functions/start-functions";

describe("entering formulas again, on the host", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  });
  afterAll(() => host.dispose());

  it("recalculates every SEG formula and leaves values, arrays and other formulas as they are", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").formulas = [
        ['=SEG.REVENUE("BABA","Cloud","FY2022")', '=SEG.REVENUE("BABA","Cloud","FY2021")'],
        ["=A1+B1", "kept"],
      ];
      sheet.getRange("D1").formulas = [['=SEG.REVENUE("BABA","Cloud",{"FY2021","FY2022"})']];
      await context.sync();
    });
    await host.settle();
    const before = { formulas: host.formulas("Sheet1", "A1:E2"), values: host.values("Sheet1", "A1:E2") };
    expect(before.values[0]).toEqual([74568, 60558, "", 60558, 74568]);
    expect(await reEnterFormulas("SEG")).toEqual({ formulas: 3, sheets: 1, skipped: [] });
    await host.settle();
    expect({ formulas: host.formulas("Sheet1", "A1:E2"), values: host.values("Sheet1", "A1:E2") }).toEqual(before);
  });

  it("says so where there are none", async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:E2").clear();
      await context.sync();
    });
    expect(await reEnterFormulas("SEG")).toEqual({ formulas: 0, sheets: 0, skipped: [] });
  });
});
