/** The grid's conditional formats, each carrying what Excel knows of it. */
import type { IRange } from "@univerjs/core";
import { itemNotFound } from "../../protocol/api-error";
import { cellName } from "../a1";
import type { Area } from "../area";
import type { Book } from "../book";
import { refuseProtectedSheet } from "../sheet/refuse-protected";
import { conditionFormula, type FormatSpec, gridStyle } from "./format-spec";

export interface GridFormat {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly excel: FormatSpec;
}

/** In order of priority. */
export const formatsOn = (book: Book, sheetId: string): GridFormat[] =>
  (book.sheet(sheetId).getConditionalFormattingRules() as unknown as Partial<GridFormat>[]).filter(
    (rule): rule is GridFormat => rule.excel !== undefined,
  );

export function formatOf(book: Book, sheetId: string, cfId: string): GridFormat {
  const format = formatsOn(book, sheetId).find((each) => each.cfId === cfId);
  if (!format) throw itemNotFound();
  return format;
}

const never = "=FALSE";

function gridRule(format: GridFormat): object {
  const { startRow = 0, startColumn = 0 } = format.ranges[0] ?? {};
  const value = conditionFormula(format.excel, cellName(startRow, startColumn)) ?? never;
  return { ...format, rule: { type: "highlightCell", subType: "formula", value, style: gridStyle(format.excel) } };
}

export function addFormat(book: Book, sheetId: string, areas: readonly Area[], type: FormatSpec["type"]): string {
  refuseProtectedSheet(book, sheetId, "format");
  const cfId = `format${book.document.nextId()}`;
  const format: GridFormat = {
    cfId,
    ranges: areas.map((area) => book.gridRange(area)),
    stopIfTrue: false,
    excel: { type, rule: {}, style: {} },
  };
  book.command("sheet.command.add-conditional-rule", sheetId, { rule: gridRule(format) });
  return cfId;
}

export function changeFormat(book: Book, sheetId: string, cfId: string, change: Partial<GridFormat>): void {
  refuseProtectedSheet(book, sheetId, "format");
  const rule = gridRule({ ...formatOf(book, sheetId, cfId), ...change });
  book.command("sheet.command.set-conditional-rule", sheetId, { cfId, rule });
}

export function deleteFormat(book: Book, sheetId: string, cfId: string): void {
  refuseProtectedSheet(book, sheetId, "format");
  book.command("sheet.command.delete-conditional-rule", sheetId, { cfId });
}
