import type { CellPlan, SheetPlan } from "../../plan/workbook-plan";
import { linkText } from "./cell-content";
import type { TabNames } from "./tab-names";
import { writeValidation } from "./write-validation";

function writeLink(range: Excel.Range, cell: CellPlan, tabs: TabNames): void {
  const { link } = cell;
  if (link === undefined) return;
  const value = linkText(cell, tabs);
  const text = typeof value === "string" ? { textToDisplay: value } : {};
  const tab = "sheet" in link ? (tabs.get(link.sheet) ?? link.sheet) : "";
  range.hyperlink =
    "url" in link ? { address: link.url, ...text } : { documentReference: `'${tab.replace(/'/g, "''")}'!A1`, ...text };
}

/** The cells of a sheet with their place. */
const placed = ({ cells }: SheetPlan) =>
  cells.flatMap((row, at) => row.flatMap((cell, column) => (cell === null ? [] : [{ cell, row: at, column }])));

/** Links and, where Excel has them (ExcelApi 1.18), notes with the source of a figure. */
function writeCellExtras(sheet: Excel.Worksheet, plan: SheetPlan, tabs: TabNames): void {
  const cells = placed(plan);
  for (const { cell, row, column } of cells) if (cell.link) writeLink(sheet.getCell(row, column), cell, tabs);
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return;
  for (const { cell, row, column } of cells)
    if (cell.note !== undefined) sheet.notes.add(sheet.getCell(row, column), cell.note);
}

function writePage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: print.across, verticalFitToPages: print.onePage === true ? 1 : 0 };
  pageLayout.setPrintArea(sheet.getRanges(print.areas.join(",")));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.centerFooter = print.footer.center;
  defaultForAllPages.rightFooter = print.footer.right;
  const fixed = (titles: string) => `$${titles.replace(":", ":$")}`;
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(fixed(print.titleRows));
  if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(fixed(print.titleColumns));
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Names of the sheet, lights, lists of choices, outline, frozen panes, links, notes and print set-up. */
export function writeExtras(sheet: Excel.Worksheet, plan: SheetPlan, tabs: TabNames): void {
  for (const { name, range } of plan.names) sheet.names.add(name, sheet.getRange(range));
  for (const { ranges, equals, fill, color } of plan.conditions) {
    const { cellValue } = sheet.getRanges(ranges.join(",")).conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: `="${equals.replace(/"/g, '""')}"`, operator: "EqualTo" };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
  }
  for (const validation of plan.validations) writeValidation(sheet, validation, tabs);
  for (const rows of plan.groups) sheet.getRange(rows).group("ByRows");
  writeCellExtras(sheet, plan, tabs);
  if (plan.freeze) freeze(sheet, plan.freeze);
  writePage(sheet, plan);
}
