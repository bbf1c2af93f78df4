import { cellsAddress } from "../excel/area";
import { sheetPrefix } from "../excel/a1";
import type { Variant } from "./argument-value";

/** Where an argument stands in the workbook; null for one that is not a reference. */
export function parameterAddress(variant: Variant, sheetName: (sheetId: string) => string): string | null {
  if (!variant.isReferenceObject() || !("getRangePosition" in variant) || !("getSheetId" in variant)) return null;
  const sheetId = variant.getSheetId();
  const { startRow: row, startColumn: column, endRow, endColumn } = variant.getRangePosition();
  const cells = cellsAddress({ sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
  return `${sheetPrefix(sheetName(sheetId))}!${cells}`;
}
