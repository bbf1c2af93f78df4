import type { Book, Sheet } from "../book/book";
import type { Figures } from "../figures/evaluate";
import { filledRows } from "../figures/filled-rows";
import { tabColors } from "../styles";
import type { OpenCell } from "../open-cell";
import type { SheetPlan } from "../workbook-plan";
import type { Looks } from "./look";
import { sheetCells } from "./sheet-cells";
import { sheetCharts } from "./sheet-charts";
import { sheetConditions, sheetFreeze, sheetGroups, sheetNames } from "./sheet-extras";
import { sheetScenarios } from "./sheet-scenarios";
import { sheetValidations } from "./sheet-validations";

/** Characters of a period's column: room for 1,023,670 in parentheses, and for 13 years on a page. */
const periodWidth = 11;

/** A sheet of the plan before its formulas are calculated: what is as large as its texts and numbers is not known yet. */
export type UnsizedSheet = Omit<SheetPlan, "print" | "heights">;

/** And before they are calculated at all. */
export type OpenSheet = Omit<UnsizedSheet, "cells"> & { readonly cells: readonly (readonly (OpenCell | null)[])[] };

/** One sheet of the plan. */
export function sheetPlan(sheet: Sheet, book: Book, figures: Figures, looks: Looks): OpenSheet {
  const { template } = sheet;
  const cells = sheetCells(sheet, { book, figures, filled: filledRows(), looks, codes: new Map() });
  const widths = [...template.columns.map(({ width }) => width), ...sheet.places.map(() => periodWidth)];
  return {
    key: template.key,
    name: template.name,
    cells,
    widths,
    tabColor: tabColors[template.tab],
    names: sheetNames(sheet),
    validations: sheetValidations(sheet, book),
    conditions: sheetConditions(sheet),
    ...sheetScenarios(sheet, cells),
    charts: sheetCharts(sheet, book),
    ...sheetFreeze(sheet),
    groups: sheetGroups(sheet),
  };
}
