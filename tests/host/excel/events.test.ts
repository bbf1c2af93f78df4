import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("events reach the add-in", () => {
  let host: NodeHost;
  const seen: unknown[] = [];
  beforeAll(async () => {
    host = await startNodeHost();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(["added", typeof worksheetId]));
      worksheets.onDeleted.add(async ({ type }) => void seen.push(["deleted", type]));
      worksheets.onActivated.add(async () => void seen.push(["activated"]));
      const sheet = worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address, changeType }) => void seen.push(["changed", address, changeType]));
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push(["selected", address]));
      await context.sync();
    });
  });
  afterAll(() => host.dispose());

  /** Events arrive after the batch that caused them. */
  async function eventsOf(run: (context: Excel.RequestContext) => void): Promise<unknown[]> {
    seen.length = 0;
    await host.Excel.run(async (context) => {
      run(context);
      await context.sync();
    });
    await host.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...seen];
  }

  it("cells that change, but not those only formatted or recalculated", async () => {
    const first = await eventsOf(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2], [3, "=A1*2"]];
    });
    expect(first).toEqual([["changed", "A1:B2", "RangeEdited"]]);
    const second = await eventsOf(({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[10]];
      workbook.worksheets.getItem("Sheet1").getRange("C1").format.fill.color = "#FF0000";
    });
    expect(second).toEqual([["changed", "A1", "RangeEdited"]]);
    expect(host.values("Sheet1", "B2")).toEqual([[20]]);
  });

  it("sheets that come and go, and the selection", async () => {
    expect(await eventsOf(({ workbook }) => void workbook.worksheets.add("New"))).toEqual([["added", "string"]]);
    expect(await eventsOf(({ workbook }) => workbook.worksheets.getItem("New").activate())).toContainEqual(["activated"]);
    expect(await eventsOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("B3:C4").select())).toContainEqual(["selected", "B3:C4"]);
    expect(await eventsOf(({ workbook }) => workbook.worksheets.getItem("New").delete())).toEqual([["deleted", "WorksheetDeleted"]]);
  });
});
