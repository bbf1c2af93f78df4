/** A cell's value as Excel's API shows it. */
import type { CellValueType, ICellData } from "@univerjs/core";

export type CellValue = string | number | boolean;

/** Kinds of the grid's cells. */
export const cellType: Readonly<Record<"text" | "number" | "boolean" | "forcedText", CellValueType>> = {
  text: 1,
  number: 2,
  boolean: 3,
  forcedText: 4,
};

export const errorValues: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#CYCLE!",
  "#ERROR!",
]);

/** The grid's own two errors are not Excel's. */
const excelError: Readonly<Record<string, string>> = { "#CYCLE!": "#REF!", "#ERROR!": "#VALUE!" };

export function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === cellType.boolean) return value === true || value === 1 || value === "TRUE" || value === "true";
  if (typeof value === "string" && cell?.f) return excelError[value] ?? value;
  return value;
}

export type ValueType = "Boolean" | "Double" | "Empty" | "Error" | "String";

export function valueTypeOf(value: CellValue, isText: boolean): ValueType {
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  if (!isText && errorValues.has(value)) return "Error";
  return value === "" && !isText ? "Empty" : "String";
}
