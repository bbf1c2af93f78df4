import type { SheetPlan, WorkbookPlan } from "../../plan/workbook-plan";
import { cellContent } from "./cell-content";
import type { TabNames } from "./tab-names";
import { writeHeights } from "./write-heights";
import { writeWidths } from "./write-widths";

/** Characters of one request: Excel on the web takes 5 MB, half of it leaves room for what goes with it. */
const requestSize = 2_400_000;
const sizeOf = (row: readonly unknown[]) =>
  row.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length + 4 : 12), 2);

/** Writes column widths and row heights, then values and formulas in whole ranges: the sheet at once, or as many rows at a time as one request takes. */
export async function writeContents(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  _book: WorkbookPlan,
  tabs: TabNames,
): Promise<void> {
  writeWidths(sheet, plan.widths); // while the sheet is empty: a full one would be laid out anew
  writeHeights(sheet, plan);
  const rows = plan.cells.map((row) => row.map((cell) => cellContent(cell, tabs)));
  const columns = plan.widths.length;
  let first = 0;
  let size = 0;
  const flush = (end: number) => {
    if (end > first) sheet.getRangeByIndexes(first, 0, end - first, columns).formulas = rows.slice(first, end);
    first = end;
    size = 0;
  };
  for (const [at, row] of rows.entries()) {
    if (size > 0 && size + sizeOf(row) > requestSize) {
      flush(at);
      sheet.context.application.suspendApiCalculationUntilNextSync();
      await sheet.context.sync();
    }
    size += sizeOf(row);
  }
  flush(rows.length);
}
