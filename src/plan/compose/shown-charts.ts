import { readReference } from "../calculate/read-reference";
import type { ChartPlan, SeriesPlan } from "../workbook-plan";
import type { UnsizedSheet } from "./sheet-plan";

/** Whether a series draws anything: one without fill never does, and what is missing is NA(). */
function isDrawn({ cells }: UnsizedSheet, { color, colors, values }: SeriesPlan): boolean {
  const range = readReference(values);
  if (!range || (color === undefined && colors === undefined)) return false;
  return cells
    .slice(range.top, range.bottom + 1)
    .some((row) =>
      row.slice(range.left, range.right + 1).some((cell) => typeof (cell?.computed ?? cell?.value) === "number"),
    );
}

/** The charts of a calculated sheet that show something: an axis without values tells a reader nothing, and takes a page. */
export const shownCharts = (sheet: UnsizedSheet): ChartPlan[] =>
  sheet.charts.filter(({ series }) => series.some((one) => isDrawn(sheet, one)));
