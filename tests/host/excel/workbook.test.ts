import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("sheets, names, settings of the workbook", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());
  const run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => host.Excel.run(batch);
  const failing = (batch: (context: Excel.RequestContext) => Promise<unknown>) => expect(run(batch)).rejects;

  it("adds, finds, moves, hides and deletes sheets", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("Model");
      worksheets.add();
      sheet.position = 0;
      const missing = worksheets.getItemOrNullObject("Nope");
      const found = worksheets.getItem("mOdEl").load("name, id, position, visibility");
      worksheets.load("items/name");
      await context.sync();
      expect([found.name, found.position, found.visibility, missing.isNullObject]).toEqual([
        "Model",
        0,
        "Visible",
        true,
      ]);
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Model", "Sheet1", "Sheet2"]);
      found.visibility = "VeryHidden";
      const byId = worksheets.getItem(found.id).load("name, visibility");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([byId.name, byId.visibility, active.name]).toEqual(["Model", "VeryHidden", "Sheet1"]);
      byId.visibility = "Visible";
      worksheets.getItem("Sheet2").delete();
      await context.sync();
      expect(host.sheets()).toEqual(["Model", "Sheet1"]);
    });
  });

  it("refuses what Excel refuses, with Excel's codes", async () => {
    await failing(async (context) => {
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    }).toMatchObject({ code: "ItemNotFound" });
    await failing(async (context) => {
      context.workbook.worksheets.add("model");
      await context.sync();
    }).toMatchObject({ code: "ItemAlreadyExists" });
    await failing(async (context) => {
      context.workbook.worksheets.add("a/b");
      await context.sync();
    }).toMatchObject({ code: "InvalidArgument" });
    await failing(async (context) => {
      context.workbook.worksheets.getItem("Model").getRange("A1:B2").values = [[1]];
      await context.sync();
    }).toMatchObject({ code: "InvalidArgument" });
    await failing(async (context) => {
      context.workbook.worksheets.getItem("Model").getRange("not a range").load("values");
      await context.sync();
    }).toMatchObject({ code: "InvalidArgument" });
    await failing((context) =>
      Promise.resolve().then(() => context.workbook.worksheets.getItem("Model").getRange("A1").values),
    ).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("names the member it does not play, at the statement that used it", async () => {
    await failing(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    }).toMatchObject({ code: "ApiNotFound", message: "This host does not play Workbook.pivotTables." });
    await failing(async (context) => {
      context.workbook.worksheets
        .getItem("Model")
        .getRange("A1")
        .sort.apply([{ key: 0 }]);
      await context.sync();
    }).toMatchObject({
      code: "ApiNotFound",
      message: "This host does not play Range.sort.",
      debugInfo: { statement: expect.stringContaining("sort") as string },
    });
  });

  it("names of the workbook and of a sheet", async () => {
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Model");
      sheet.getRange("B2:B3").values = [[5], [7]];
      names.add("Total", sheet.getRange("B2:B3"), "both");
      names.add("Rate", 0.25 as unknown as string);
      sheet.names.add("Local", "=Model!$B$2");
      sheet.getRange("D1:D3").formulas = [["=SUM(Total)"], ["=Local*2"], ["=Rate"]];
      await context.sync();
      const total = names.getItem("total").load("name, formula, type, value, scope, comment");
      const rate = names.getItem("Rate").load("formula, value");
      const local = sheet.names.getItem("Local").load("formula, scope");
      const range = total.getRange().load("address");
      const none = names.getItemOrNullObject("Local");
      const cells = sheet.getRange("D1:D3").load("values");
      const byName = sheet.getRange("Total").load("address");
      await context.sync();
      expect(total.toJSON()).toMatchObject({
        name: "Total",
        formula: "=Model!$B$2:$B$3",
        type: "Range",
        value: "Model!B2:B3",
        scope: "Workbook",
        comment: "both",
      });
      expect([rate.formula, rate.value, local.formula, local.scope, none.isNullObject]).toEqual([
        "=0.25",
        0.25,
        "=Model!$B$2",
        "Worksheet",
        true,
      ]);
      expect([range.address, byName.address, cells.values]).toEqual([
        "Model!B2:B3",
        "Model!B2:B3",
        [[12], [10], [0.25]],
      ]);
    });
  });

  it("one name on two sheets: each sheet sees its own", async () => {
    await run(async (context) => {
      for (const [name, value] of [
        ["One", 1],
        ["Two", 2],
      ] as const) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [[value]];
        sheet.names.add("Mine", sheet.getRange("A1"));
        sheet.getRange("B1").formulas = [["=Mine*10"]];
      }
      await context.sync();
      const two = context.workbook.worksheets.getItem("Two");
      const items = two.names.load("items/name");
      const cell = two.getRange("B1").load("values, formulas");
      const named = two.getRange("Mine").load("address");
      await context.sync();
      expect([items.items.map(({ name }) => name), cell.values, cell.formulas, named.address]).toEqual([
        ["Mine"],
        [[20]],
        [["=Mine*10"]],
        "Two!A1",
      ]);
      expect(host.values("One", "B1")).toEqual([[10]]);
      two.delete();
      const again = context.workbook.worksheets.add("Two");
      again.names.add("Mine", again.getRange("C3"));
      await context.sync();
    });
  });

  it("settings, properties, custom XML", async () => {
    await run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("company", { id: "BABA" });
      workbook.properties.title = "Model";
      workbook.properties.custom.add("dataset", "1.0");
      const part = workbook.customXmlParts.add('<frozen xmlns="urn:segbook:test"><a/></frozen>');
      part.load("id");
      await context.sync();
      const setting = workbook.settings.getItem("company").load("value");
      const missing = workbook.settings.getItemOrNullObject("none");
      const custom = workbook.properties.custom.getItem("dataset").load("value");
      workbook.properties.load("title");
      const xml = workbook.customXmlParts.getByNamespace("urn:segbook:test").getOnlyItem().getXml();
      await context.sync();
      expect([setting.value, missing.isNullObject, custom.value, workbook.properties.title]).toEqual([
        { id: "BABA" },
        true,
        "1.0",
        "Model",
      ]);
      expect(xml.value).toBe('<frozen xmlns="urn:segbook:test"><a/></frozen>');
    });
  });

  it("selection and active cell", async () => {
    const address = await run(async (context) => {
      context.workbook.worksheets.getItem("Model").getRange("C4:D6").select();
      await context.sync();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(address).toEqual(["Model!C4:D6", "Model!C4"]);
  });

  it("tables", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tables");
      sheet.getRange("A1:B3").values = [
        ["Segment", "Revenue"],
        ["Cloud", 74],
        ["Core", 592],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Segments";
      await context.sync();
      const found = context.workbook.tables.getItem("segments").load("name");
      const body = found.getDataBodyRange().load("address, values");
      await context.sync();
      expect([found.name, body.address, body.values]).toEqual([
        "Segments",
        "Tables!A2:B3",
        [
          ["Cloud", 74],
          ["Core", 592],
        ],
      ]);
    });
  });
});
