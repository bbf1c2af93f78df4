import type { Book, Sheet } from "../book/book";
import type { Figures } from "../figures/evaluate";
import { tabColors } from "../styles";
import type { SheetPlan } from "../workbook-plan";
import type { Looks } from "./look";
import { sheetCells } from "./sheet-cells";
import { chartsEnd, sheetCharts } from "./sheet-charts";
import { sheetConditions, sheetFreeze, sheetGroups, sheetNames, sheetPrint } from "./sheet-extras";
import { sheetValidations } from "./sheet-validations";

/** Characters of a period's column: room for 1,023,670 in parentheses. */
const periodWidth = 13;

/** One sheet of the plan. */
export function sheetPlan(sheet: Sheet, book: Book, figures: Figures, looks: Looks): SheetPlan {
  const { template } = sheet;
  const cells = sheetCells(sheet, { book, figures, looks, codes: new Map() });
  const periods = template.periods ? book.request.periods.length : 0;
  const widths = [...template.columns.map(({ width }) => width), ...Array.from({ length: periods }, () => periodWidth)];
  return {
    key: template.key,
    name: template.name,
    cells,
    widths,
    tabColor: tabColors[template.tab],
    names: sheetNames(sheet),
    validations: sheetValidations(sheet, book),
    conditions: sheetConditions(sheet),
    charts: sheetCharts(sheet, book),
    ...sheetFreeze(sheet),
    print: sheetPrint(sheet, book.title, cells.length, chartsEnd(sheet, template.columns.length + periods)),
    groups: sheetGroups(sheet),
  };
}
