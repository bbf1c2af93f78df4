import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";
import { minimumRequirements } from "../../../src/host/requirement-sets";

describe("the host in Node, through the real office.js", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());

  it("says where it runs and what it can", async () => {
    const info = await host.Office.onReady();
    expect([info.host, info.platform]).toEqual(["Excel", "OfficeOnline"]);
    const { requirements } = host.Office.context;
    const asked = [
      ["ExcelApi", "1.15"],
      ["ExcelApi", "1.18"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.4"],
      ["WordApi", "1.1"],
    ] as const;
    expect(asked.map(([set, version]) => requirements.isSetSupported(set, version))).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it("declares nothing that its own office.js does not have", () => {
    const sheet = host.Excel.Worksheet.prototype as object;
    expect("pageLayout" in sheet).toBe(true);
    expect("notes" in sheet).toBe(host.Office.context.requirements.isSetSupported("ExcelApi", "1.18"));
  });

  it("writes, calculates and reads back in one Excel.run", async () => {
    const { values, formulas, address } = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("X").getRange("A1:C3");
      range.formulas = [
        ["a", 1, "=B1*2"],
        ["b", 2, "=B2*2"],
        ["c", 3, "=SUM(C1:C2)"],
      ];
      range.load("values, formulas, address");
      await context.sync();
      return range;
    });
    expect(address).toBe("X!A1:C3");
    expect(values).toEqual([
      ["a", 1, 2],
      ["b", 2, 4],
      ["c", 3, 6],
    ]);
    expect(formulas[2]).toEqual(["c", 3, "=SUM(C1:C2)"]);
    expect(host.values("X", "C1:C3")).toEqual([[2], [4], [6]]);
  });

  it("keeps references over batches and lets go of them after Excel.run", async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("X").getRange("B1");
      await context.sync();
      range.values = [[5]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.host.keptReferences).toBe(0);
  });

  it("sets nested properties in one go and loads with expand", async () => {
    const json = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("X").getRange("E1");
      range.set({ values: [["k"]], format: { font: { bold: true }, fill: { color: "#FFFF00" } } });
      range.load({ values: true, format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      return range.toJSON();
    });
    expect(json).toMatchObject({ values: [["k"]], format: { font: { bold: true }, fill: { color: "#FFFF00" } } });
  });

  it("saves settings in the document and runs ribbon commands", async () => {
    host.Office.context.document.settings.set("company", { id: "BABA" });
    await new Promise<void>((resolve) => host.Office.context.document.settings.saveAsync(() => resolve()));
    expect(host.settings.values()).toEqual({ company: { id: "BABA" } });
    const ran: string[] = [];
    host.Office.actions.associate("insert", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await host.runCommand("insert", "button1");
    expect(ran).toEqual(["button1"]);
  });

  it("fails the sync it was asked to fail, and only that one", async () => {
    const write = (value: number) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("X").getRange("Z1").values = [[value]];
        await context.sync();
      });
    host.failSync(1, "InvalidOperationInCellEditMode");
    await expect(write(1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(host.values("X", "Z1")).toEqual([[""]]);
    await write(2);
    expect(host.values("X", "Z1")).toEqual([[2]]);
  });

  it("fails in the middle of a sync when a test asks for it: what came before has happened", async () => {
    const write = () =>
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("X");
        for (const address of ["Y1", "Y2", "Y3"]) sheet.getRange(address).values = [["partly"]];
        await context.sync();
      });
    const written = () =>
      host
        .values("X", "Y1:Y3")
        .flat()
        .filter((value) => value === "partly").length;
    const counts = new Set<number>();
    for (let actions = 0; actions < 40 && !counts.has(3); actions++) {
      await host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("X").getRange("Y1:Y3").clear();
        await context.sync();
      });
      host.failSync(1, "InvalidOperationInCellEditMode", actions);
      await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
      expect(written()).toBeGreaterThanOrEqual(Math.max(0, ...counts));
      counts.add(written());
    }
    expect([...counts]).toEqual([0, 1, 2, 3]);
  });

  it("refuses newer members where only the minimum is declared, before they reach the host", async () => {
    const least = await startNodeHost({ requirements: minimumRequirements });
    expect(least.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(least.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    await expect(
      least.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").getPrecedents();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    least.dispose();
  });
});
