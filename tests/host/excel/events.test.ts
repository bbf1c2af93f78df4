import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

/** An event handler of office.js that notes what it was told. */
const seen: unknown[] = [];
const told =
  <Event>(note: (event: Event) => unknown) =>
  (event: Event): Promise<void> => {
    seen.push(note(event));
    return Promise.resolve();
  };

describe("events reach the add-in", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(told(({ worksheetId }) => ["added", typeof worksheetId]));
      worksheets.onDeleted.add(told(({ type }) => ["deleted", type]));
      worksheets.onActivated.add(told(() => ["activated"]));
      const sheet = worksheets.getItem("Sheet1");
      sheet.onChanged.add(told(({ address, changeType }) => ["changed", address, changeType]));
      sheet.onSelectionChanged.add(told(({ address }) => ["selected", address]));
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
      workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        [1, 2],
        [3, "=A1*2"],
      ];
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
    expect(await eventsOf(({ workbook }) => workbook.worksheets.getItem("New").activate())).toContainEqual([
      "activated",
    ]);
    expect(
      await eventsOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("B3:C4").select()),
    ).toContainEqual(["selected", "B3:C4"]);
    expect(await eventsOf(({ workbook }) => workbook.worksheets.getItem("New").delete())).toEqual([
      ["deleted", "WorksheetDeleted"],
    ]);
  });
});
