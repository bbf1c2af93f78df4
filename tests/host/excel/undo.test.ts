import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
