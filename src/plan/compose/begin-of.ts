import { cellAddress } from "../address";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../workbook-plan";

const isNumber = (cell: CellPlan): boolean => typeof (cell.value ?? cell.computed) === "number";

/** Where the first cell is for which this holds, row by row. */
function firstCell({ name, cells }: SheetPlan, holds: (cell: CellPlan) => boolean): WorkbookPlan["begin"] {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => cell !== null && holds(cell));
    if (column >= 0) return { sheet: name, cell: cellAddress({ row, column }) };
  }
  return undefined;
}

/**
 * Where one begins to read a workbook: on its first sheet with charts, else on the one after the Cover, at the first figure of a filing;
 * where there is none, at the first cell to type into, else at the first number worked out.
 */
export function beginOf(sheets: readonly SheetPlan[]): Pick<WorkbookPlan, "begin"> {
  const sheet = sheets.find(({ charts }) => charts.length > 0) ?? sheets[1];
  const begin =
    sheet &&
    (firstCell(sheet, ({ source }) => source !== undefined) ??
      firstCell(sheet, ({ origin }) => origin === "typed") ??
      firstCell(sheet, (cell) => cell.origin !== "filed" && isNumber(cell)));
  return begin ? { begin } : {};
}
