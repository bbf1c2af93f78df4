import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

describe("what is written reads back", () => {
  let host: NodeHost;
  beforeAll(async () => {
    host = await startNodeHost();
  });
  afterAll(() => host.dispose());

  /** Runs against a new sheet. */
  async function onSheet<Result>(
    name: string,
    run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> {
    return host.Excel.run(async (context) => {
      const result = await run(context.workbook.worksheets.add(name), context);
      return result;
    });
  }

  it("text typed with an apostrophe, whatever number format its cell gets", async () => {
    const read = await onSheet("Apostrophes", async (sheet, context) => {
      const cells = sheet.getRange("A1:A2");
      cells.formulas = [["'1"], ["=ISTEXT(A1)"]];
      await context.sync();
      cells.numberFormat = [["General"], ["0.0%"]];
      await context.sync();
      await host.settle();
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values, cells.valueTypes];
    });
    expect(read).toEqual([
      [["1"], [true]],
      [["String"], ["Boolean"]],
    ]);
  });

  it("cell formats", async () => {
    const read = await onSheet("Formats", async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.fill.color = "#F4B183";
      format.fill.pattern = "LightUp";
      format.fill.patternColor = "#ED7D31";
      format.font.set({ bold: true, italic: true, color: "red", size: 12, name: "Arial", underline: "Single" });
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      await context.sync();
      const read = sheet.getRange("C3").format;
      read.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight, fill, font");
      await context.sync();
      return read.toJSON();
    });
    expect(read).toMatchObject({
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      columnWidth: 90,
      rowHeight: 30,
      fill: { color: "#F4B183", pattern: "LightUp", patternColor: "#ED7D31" },
      font: { bold: true, italic: true, color: "#FF0000", size: 12, name: "Arial", underline: "Single" },
    });
  });

  it("differing formats are null, as in Excel", async () => {
    const format = await onSheet("Mixed", async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").format.fill.color = "#FF0000";
      const both = sheet.getRange("A1:A2").format;
      both.load("font/bold, fill/color, font/italic");
      await context.sync();
      return { bold: both.font.bold, italic: both.font.italic, fill: both.fill.color };
    });
    expect(format).toEqual({ bold: null, italic: false, fill: "" });
  });

  it("borders by edge", async () => {
    const lines = await onSheet("Borders", async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C4").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeBottom").set({ style: "Double", color: "#1F3864" });
      borders.getItem("InsideHorizontal").set({ style: "Dash", weight: "Medium" });
      const read = ["B2", "C4", "B3"].map((cell) =>
        sheet.getRange(cell).format.borders.load("items/sideIndex,items/style,items/color,items/weight"),
      );
      await context.sync();
      return read.map((cell) =>
        Object.fromEntries(
          cell.items
            .filter(({ style }) => style !== "None")
            .map(({ sideIndex, style, color, weight }) => [sideIndex, [style, color, weight]]),
        ),
      );
    });
    expect(lines).toEqual([
      { EdgeTop: ["Continuous", "#000000", "Thin"], EdgeBottom: ["Dash", "#000000", "Medium"] },
      { EdgeBottom: ["Double", "#1F3864", "Thick"] },
      { EdgeBottom: ["Dash", "#000000", "Medium"] },
    ]);
  });

  it("number formats and texts", async () => {
    const { numberFormat, text } = await onSheet("Numbers", async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.values = [
        [1234.5, 0.256, -3],
        ["FY2022", true, 44651],
      ];
      range.numberFormat = [
        ["#,##0.0", "0.0%", "#,##0;(#,##0)"],
        ["@", "General", "yyyy-mm-dd"],
      ];
      range.load("numberFormat, text");
      await context.sync();
      return range;
    });
    expect(numberFormat).toEqual([
      ["#,##0.0", "0.0%", "#,##0;(#,##0)"],
      ["@", "General", "yyyy-mm-dd"],
    ]);
    expect(text).toEqual([
      ["1,234.5", "25.6%", "(3)"],
      ["FY2022", "TRUE", "2022-03-31"],
    ]);
  });

  it("merges, clears by kind, hides rows", async () => {
    await onSheet("Structure", async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A2:A3").values = [[1], [2]];
      sheet.getRange("A2:A3").format.fill.color = "#00FF00";
      sheet.getRange("A2").clear("Contents");
      sheet.getRange("A3").clear("Formats");
      sheet.getRange("5:6").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
      sheet.getRange("8:9").group("ByRows");
      await context.sync();
      const cells = sheet.getRange("A2:A3").load("values");
      const fills = ["A2", "A3"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      const hidden = ["4:4", "5:5"].map((row) => sheet.getRange(row).load("rowHidden"));
      const column = sheet.getRange("D1").load("columnHidden");
      await context.sync();
      expect(cells.values).toEqual([[""], [2]]);
      expect(fills.map(({ color }) => color)).toEqual(["#00FF00", "#FFFFFF"]);
      expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true]);
      expect(column.columnHidden).toBe(true);
    });
  });

  it("data validation with prompt and alert", async () => {
    const read = await onSheet("Validation", async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Base,Bull,Bear" } };
      dataValidation.prompt = { showPrompt: true, title: "Scenario", message: "Pick one" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "No", message: "Only these" };
      const number = sheet.getRange("C2").dataValidation;
      number.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      await context.sync();
      const cell = sheet.getRange("B3").dataValidation.load("rule, type, prompt, errorAlert, ignoreBlanks");
      number.load("rule, type");
      const none = sheet.getRange("A1").dataValidation.load("type, rule");
      await context.sync();
      return [cell.toJSON(), number.toJSON(), none.type];
    });
    expect(read).toMatchObject([
      {
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Base,Bull,Bear" } },
        prompt: { showPrompt: true, title: "Scenario", message: "Pick one" },
        errorAlert: { showAlert: true, style: "Warning", title: "No", message: "Only these" },
      },
      { type: "Decimal", rule: { decimal: { formula1: 0, formula2: 1, operator: "Between" } } },
      "None",
    ]);
  });

  it("conditional formats", async () => {
    const read = await onSheet("Conditions", async (sheet, context) => {
      const range = sheet.getRange("B2:B9");
      const light = range.conditionalFormats.add("CellValue");
      light.cellValue.format.fill.color = "#C6EFCE";
      light.cellValue.format.font.color = "#006100";
      light.cellValue.rule = { formula1: '="OK"', operator: "EqualTo" };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A2="FAIL"';
      custom.custom.format.font.bold = true;
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "n/d" };
      await context.sync();
      const formats = sheet.getRange("B3").conditionalFormats.load("items/type");
      await context.sync();
      const [third, second, first] = formats.items; // the newest comes first, as in Excel
      first?.cellValue.load("rule, format/fill/color, format/font/color");
      second?.custom.load("rule/formula, format/font/bold");
      third?.textComparison.load("rule");
      const far = sheet.getRange("D3").conditionalFormats.getCount();
      await context.sync();
      return [
        formats.items.map(({ type }) => type),
        first?.cellValue.rule,
        first?.cellValue.format.fill.color,
        first?.cellValue.format.font.color,
        second?.custom.rule.formula,
        third?.textComparison.rule,
        far.value,
      ];
    });
    expect(read).toEqual([
      ["ContainsText", "Custom", "CellValue"],
      { formula1: '="OK"', operator: "EqualTo" },
      "#C6EFCE",
      "#006100",
      '=$A2="FAIL"',
      { operator: "Contains", text: "n/d" },
      0,
    ]);
  });

  it("hyperlinks, page set-up, freeze panes, protection", async () => {
    await onSheet("Furniture", async (sheet, context) => {
      sheet.getRange("A5").hyperlink = {
        address: "https://example.com/20-f",
        textToDisplay: "20-F",
        screenTip: "Open",
      };
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea(sheet.getRanges("A1:F20,H1:K9"));
      sheet.pageLayout.setPrintTitleColumns("$A:$B");
      sheet.pageLayout.setPrintTitleRows("$1:$8");
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Segbook";
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B8"));
      sheet.tabColor = "#2E75B6";
      sheet.showGridlines = false;
      await context.sync();
      const link = sheet.getRange("A5").load("hyperlink, values");
      const layout = sheet.pageLayout.load("orientation, zoom, headersFooters/defaultForAllPages/leftFooter");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("tabColor, showGridlines");
      await context.sync();
      expect(link.hyperlink).toEqual({ address: "https://example.com/20-f", screenTip: "Open", textToDisplay: "20-F" });
      expect([layout.orientation, layout.zoom, layout.headersFooters.defaultForAllPages.leftFooter]).toEqual([
        "Landscape",
        { horizontalFitToPages: 1 },
        "Segbook",
      ]);
      expect([area.address, rows.address, columns.address, frozen.address]).toEqual([
        "Furniture!A1:F20,Furniture!H1:K9",
        "Furniture!1:8",
        "Furniture!A:B",
        "Furniture!A1:B8",
      ]);
      expect([sheet.tabColor, sheet.showGridlines]).toEqual(["#2E75B6", false]);
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  });

  it("formats of several ranges at once", async () => {
    const { areas, cells, rules } = await onSheet("Areas", async (sheet, context) => {
      const several = sheet.getRanges("A1:B2, D4;'Areas'!F1:F3");
      several.format.fill.color = "#C6EFCE";
      several.format.font.bold = true;
      several.format.borders.getItem("EdgeBottom").style = "Double";
      const format = several.conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: '="OK"', operator: "EqualTo" };
      format.cellValue.format.font.color = "#006100";
      several.load(
        "address, areaCount, cellCount, isEntireRow, format/fill/color, format/font/bold, areas/items/address",
      );
      const cells = ["B2", "D4", "F3", "C3"].map((address) => {
        const cell = sheet.getRange(address);
        cell.load("format/fill/color");
        cell.format.borders.getItem("EdgeBottom").load("style");
        return { cell, border: cell.format.borders.getItem("EdgeBottom").load("style") };
      });
      const rules = sheet.getRange("F2").conditionalFormats;
      const none = sheet.getRange("C3").conditionalFormats.getCount();
      const where = rules.getItemAt(0).getRanges().load("address");
      const single = rules.getItemAt(0).getRangeOrNullObject().load("address");
      await context.sync();
      return {
        areas: several.toJSON(),
        cells: cells.map(({ cell, border }) => [cell.format.fill.color, border.style]),
        rules: [where.address, single.isNullObject, none.value],
      };
    });
    expect(areas).toMatchObject({
      address: "Areas!A1:B2,Areas!D4,Areas!F1:F3",
      areaCount: 3,
      cellCount: 8,
      isEntireRow: false,
      format: { fill: { color: "#C6EFCE" }, font: { bold: true } },
    });
    expect(cells).toEqual([
      ["#C6EFCE", "Double"],
      ["#C6EFCE", "Double"],
      ["#C6EFCE", "Double"],
      ["#FFFFFF", "None"],
    ]);
    expect(rules).toEqual(["Areas!A1:B2,Areas!D4,Areas!F1:F3", true, 0]);
  });

  it("refuses several ranges of which one is none", async () => {
    const asked = onSheet("Wrong areas", async (sheet, context) => {
      sheet.getRanges("A1, here and there").format.font.bold = true;
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
