import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeHost, startNodeHost } from "../../../src/host/node/start-node-host";

let host: NodeHost;
beforeAll(async () => {
  host = await startNodeHost();
});
afterAll(() => host.dispose());

const onSheet = (name: string, run: (sheet: Excel.Worksheet) => void) =>
  host.Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const words = (word: string) => word as never;
const chart = (sheet: Excel.Worksheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"));
const format = (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue;

describe("what Excel refuses", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, (sheet: Excel.Worksheet) => void]>([
    [
      "a place of the legend it does not know",
      (sheet) => (chart(sheet).legend.position = words("Nowhere")),
      (sheet) => (chart(sheet).legend.position = "Corner"),
    ],
    [
      "an operator of a conditional format it does not know",
      (sheet) => (format(sheet).rule = { formula1: "1", operator: words("Equal") }),
      (sheet) => (format(sheet).rule = { formula1: "1", operator: "EqualTo" }),
    ],
    [
      "a paper it does not know",
      (sheet) => (sheet.pageLayout.paperSize = words("A99")),
      (sheet) => (sheet.pageLayout.paperSize = "A3"),
    ],
    [
      "a zoom of no known measure",
      (sheet) => (sheet.pageLayout.zoom = { nonsense: 1 } as never),
      (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    ],
    [
      "a zoom beyond what it prints at",
      (sheet) => (sheet.pageLayout.zoom = { scale: 401 }),
      (sheet) => (sheet.pageLayout.zoom = { scale: 400 }),
    ],
    [
      "a text of more than 32,767 characters",
      (sheet) => (sheet.getRange("D1").values = [["x".repeat(32_768)]]),
      (sheet) => (sheet.getRange("D1").values = [["x".repeat(32_767)]]),
    ],
    [
      "a formula of more than 8,192 characters",
      (sheet) => (sheet.getRange("D1").formulas = [[`=10${"+1".repeat(4095)}`]]),
      (sheet) => (sheet.getRange("D1").formulas = [[`=1${"+1".repeat(4095)}`]]),
    ],
    [
      "a list of more than 255 characters to choose from",
      (sheet) =>
        (sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
      (sheet) =>
        (sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } }),
    ],
  ])("%s", async (_, refused, taken) => {
    await expect(onSheet("Sheet1", refused)).rejects.toMatchObject({ code: "InvalidArgument" });
    await onSheet("Sheet1", taken);
  });
});

describe("a protected sheet", () => {
  const changes: [string, (sheet: Excel.Worksheet) => void, Excel.WorksheetProtectionOptions | undefined][] = [
    ["column width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 80), { allowFormatColumns: true }],
    ["hidden columns", (sheet) => (sheet.getRange("C:C").columnHidden = true), { allowFormatColumns: true }],
    ["row height", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30), { allowFormatRows: true }],
    ["hidden rows", (sheet) => (sheet.getRange("3:3").rowHidden = true), { allowFormatRows: true }],
    ["a conditional format", (sheet) => void format(sheet), { allowFormatCells: true }],
    [
      "the end of a conditional format",
      (sheet) => sheet.getRange("B1").conditionalFormats.clearAll(),
      { allowFormatCells: true },
    ],
    ["a chart", (sheet) => void chart(sheet), { allowEditObjects: true }],
    ["a chart's title", (sheet) => (sheet.charts.getItem("There").title.text = "New"), { allowEditObjects: true }],
    ["validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }), undefined],
  ];
  beforeAll(() =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Locked");
      chart(sheet).name = "There";
      sheet.getRange("B1").conditionalFormats.add("Custom");
      await context.sync();
    }),
  );

  it.each(changes)("refuses %s, unless its options allow it", async (_, change, option) => {
    await onSheet("Locked", (sheet) => sheet.protection.protect());
    await expect(onSheet("Locked", change)).rejects.toMatchObject({ code: "AccessDenied" });
    await onSheet("Locked", (sheet) => sheet.protection.unprotect());
    if (option) await onSheet("Locked", (sheet) => sheet.protection.protect(option));
    await onSheet("Locked", change);
    if (option) await onSheet("Locked", (sheet) => sheet.protection.unprotect());
  });
});
