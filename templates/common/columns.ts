import type { ColumnTemplate } from "../../src/plan/workbook-template";

/** The columns before the periods, the same on every model sheet: section, label, unit, note or status, check. */
export const modelColumns = [
  { key: "section", width: 15, style: "plain" },
  { key: "label", width: 52, style: "label" },
  { key: "unit", width: 9, style: "unit" },
  { key: "note", width: 16, style: "note" },
  { key: "check", width: 17, style: "plain" },
] as const satisfies readonly ColumnTemplate[];
