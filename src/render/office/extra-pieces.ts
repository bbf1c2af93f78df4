import type { CellPlan, ConditionPlan, PrintPlan, SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { joinedAddresses } from "./area-addresses";
import { linkText } from "./cell-content";
import { bytesOf, callBytes } from "./requests/bytes-of";
import type { SheetPiece } from "./requests/sheet-piece";
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

function writePage(sheet: Excel.Worksheet, print: PrintPlan): void {
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

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetPlan["freeze"]>): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function writeCondition(sheet: Excel.Worksheet, addresses: string, { equals, fill, color }: ConditionPlan): void {
  const { cellValue } = sheet.getRanges(addresses).conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: `="${equals.replace(/"/g, '""')}"`, operator: "EqualTo" };
  cellValue.format.fill.color = fill;
  cellValue.format.font.color = color;
}

/** Names of the sheet, lights, lists of choices, outline. */
function* rangePieces({ names, conditions, validations, groups }: SheetPlan, tabs: TabNames): Generator<SheetPiece> {
  for (const { name, range } of names)
    yield { bytes: 4 * callBytes, write: (sheet) => void sheet.names.add(name, sheet.getRange(range)) };
  for (const condition of conditions)
    for (const addresses of joinedAddresses(condition.ranges))
      yield {
        bytes: addresses.length + bytesOf(condition.equals) + 12 * callBytes,
        write: (sheet) => writeCondition(sheet, addresses, condition),
      };
  for (const validation of validations)
    yield {
      bytes: bytesOf(validation) + 8 * callBytes,
      write: (sheet) => writeValidation(sheet, validation, tabs),
    };
  for (const rows of groups) yield { bytes: 2 * callBytes, write: (sheet) => sheet.getRange(rows).group("ByRows") };
}

/** Links and, where Excel has them (ExcelApi 1.18), notes with the source of a figure. */
function* cellPieces({ cells }: SheetPlan, tabs: TabNames): Generator<SheetPiece> {
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  const placed = cells.flatMap((row, at) =>
    row.flatMap((cell, column) => ((cell?.link ?? cell?.note) ? [{ cell, row: at, column }] : [])),
  );
  for (const { cell, row, column } of placed)
    if (cell.link)
      yield {
        bytes: bytesOf(cell.link) + bytesOf(linkText(cell, tabs) ?? "") + 3 * callBytes,
        write: (sheet) => writeLink(sheet.getCell(row, column), cell, tabs),
      };
  for (const { cell, row, column } of placed) {
    const { note } = cell;
    if (note !== undefined && hasNotes)
      yield {
        bytes: bytesOf(note) + 4 * callBytes,
        write: (sheet) => void sheet.notes.add(sheet.getCell(row, column), note),
      };
  }
}

/** Names of the sheet, lights, lists of choices, outline, frozen panes, links, notes and print set-up. */
export function* extraPieces(plan: SheetPlan, _book: WorkbookPlan, tabs: TabNames): Generator<SheetPiece> {
  yield* rangePieces(plan, tabs);
  yield* cellPieces(plan, tabs);
  const { freeze, print } = plan;
  if (freeze) yield { bytes: 4 * callBytes, write: (sheet) => freezePanes(sheet, freeze) };
  yield { bytes: bytesOf(print) + 20 * callBytes, write: (sheet) => writePage(sheet, print) };
}
