import type { CellValue } from "../../../workbook/cell-content";
import { escapeCellText } from "../xml/escape";

/** What a cell comes to, as its type and its value stand in the file; nothing where it is not known. */
export function cellValueXml(value: CellValue | undefined): { readonly type: string; readonly xml: string } {
  if (value === undefined) return { type: "", xml: "" };
  if (typeof value === "number") return { type: "", xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', xml: `<v>${Number(value)}</v>` };
  if (typeof value === "string") return { type: ' t="str"', xml: `<v>${escapeCellText(value)}</v>` };
  return { type: ' t="e"', xml: `<v>${value.error}</v>` };
}
