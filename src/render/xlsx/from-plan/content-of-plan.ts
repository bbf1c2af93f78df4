import type { CellStyle } from "../../../plan/styles";
import type { WorkbookPlan } from "../../../plan/workbook-plan";
import type { CellLook } from "../../../workbook/cell-look";
import type { WorkbookContent } from "../../../workbook/workbook-content";
import { planSheet } from "./plan-sheet";

const lookOf = ({ hatch, ...look }: CellStyle): CellLook =>
  hatch === undefined ? look : { ...look, pattern: { kind: "lightUp", color: hatch } };

/** A planned workbook as what a file holds of it. */
export const contentOfPlan = ({ title, description, sheets, styles }: WorkbookPlan): WorkbookContent => ({
  properties: { title, description, author: "Segbook" },
  looks: Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, lookOf(style)])),
  sheets: sheets.map(planSheet),
  names: [],
  active: 0,
  xmlParts: [],
  addIns: [],
});
