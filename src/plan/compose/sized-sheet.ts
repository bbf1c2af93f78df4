import type { Book, Sheet } from "../book/book";
import type { SheetPlan } from "../workbook-plan";
import { fittedWidths } from "./fitted-widths";
import type { Looks } from "./look";
import { rowHeights } from "./row-heights";
import type { UnsizedSheet } from "./sheet-plan";
import { sheetPrint } from "./sheet-print";
import { shownCharts } from "./shown-charts";

/**
 * A calculated sheet with the charts that show something (typed figures are still to come), columns as wide as its numbers, rows as high as its texts, and pages as both
 * allow.
 */
export function sizedSheet(plan: UnsizedSheet, sheet: Sheet, { title, request }: Book, looks: Looks): SheetPlan {
  const charts = request.own ? plan.charts : shownCharts(plan);
  const wide = { ...plan, charts, widths: fittedWidths(plan, sheet.template.columns.length) };
  const sized = { ...wide, heights: rowHeights(wide, looks.styles) };
  return { ...sized, print: sheetPrint(sheet, title, sized) };
}
