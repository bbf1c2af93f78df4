import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("one sync is one step back", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());

  it("a whole sheet with formats, names, chart and page set-up comes and goes in one step", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Model");
      sheet.getRange("A1:B2").values = [
        ["", "FY2022"],
        ["Cloud", 74],
      ];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.names.add("Cloud", sheet.getRange("B2"));
      sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "Chart";
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });
    const book = host.host.book.workbook;
    book.undo();
    await host.settle();
    expect(host.sheets()).toEqual(["Sheet1"]);
    book.redo();
    await host.settle();
    expect(host.sheets()).toEqual(["Sheet1", "Model"]);
    expect(host.values("Model", "A1:B2")).toEqual([
      ["", "FY2022"],
      ["Cloud", 74],
    ]);
    expect(host.charts("Model").map(({ name }) => name)).toEqual(["Chart"]);
    const read = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Model");
      const font = sheet.getRange("B1").format.font.load("bold");
      const layout = sheet.pageLayout.load("orientation");
      const name = sheet.names.getItemOrNullObject("Cloud").load("formula");
      await context.sync();
      return [font.bold, layout.orientation, name.isNullObject ? "" : (name.formula as string)];
    });
    expect(read).toEqual([true, "Landscape", "=Model!$B$2"]);
  });

  it("undoing an edit recalculates what depends on it", async () => {
    const write = (values: unknown[][]) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = values;
        await context.sync();
      });
    await write([[1, "=A1*10"]]);
    await write([[2, "=A1*10"]]);
    await host.settle();
    expect(host.values("Sheet1", "A1:B1")).toEqual([[2, 20]]);
    host.host.book.workbook.undo();
    await host.settle();
    expect(host.values("Sheet1", "A1:B1")).toEqual([[1, 10]]);
  });
});

describe("a deleted sheet does not come back", () => {
  let host: NodeHost;
  beforeEach(async () => {
    host = await startNodeHost();
    await host.Excel.run(async (context) => {
      for (const name of ["Cover", "Model"]) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").values = [[name]];
        sheet.names.add("Title", sheet.getRange("A1"));
        await context.sync();
      }
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Model!A1"]];
      await context.sync();
    });
    await host.settle();
  });
  afterEach(() => host.dispose());

  const stepBack = async () => {
    host.host.book.workbook.undo();
    host.host.book.workbook.redo();
    host.host.book.workbook.undo();
    await host.settle();
  };

  it("when an add-in deleted it, alone or among other changes", async () => {
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("B1").values = [["before"]];
      worksheets.getItem("Model").delete();
      worksheets.getItem("Sheet1").getRange("B2").values = [["after"]];
      worksheets.getItem("Cover").pageLayout.orientation = "Landscape";
      await context.sync();
      worksheets.getItem("Cover").delete();
      await context.sync();
    });
    for (let press = 0; press < 3; press++) await stepBack();
    expect(host.sheets()).toEqual(["Sheet1"]);
    expect(host.values("Sheet1", "B1:B2")).toEqual([["before"], ["after"]]);
  });

  it("when the user deleted it in the grid; later steps can be undone", async () => {
    const { workbook } = host.host.book;
    const sheet = workbook.getSheetByName("Model");
    if (sheet) workbook.deleteSheet(sheet);
    await stepBack();
    expect(host.sheets()).toEqual(["Sheet1", "Cover"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Cover").getRange("A1").values = [["later"]];
      await context.sync();
    });
    await stepBack();
    await stepBack();
    expect(host.values("Cover", "A1:A1")).toEqual([["Cover"]]);
    expect(host.sheets()).toEqual(["Sheet1", "Cover"]);
  });
});
