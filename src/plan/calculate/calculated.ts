import type { CellPlan } from "../workbook-plan";
import type { SheetCells } from "./planned-sheet";
import { plannedSheets } from "./planned-sheets";

const isOpen = (cell: CellPlan | null): boolean => cell?.formula !== undefined && cell.computed === undefined;

/**
 * Sheets whose formulas say what they come to. The formulas are read as they will be written, addresses and all; what an array formula
 * fills says so already. A formula outside the closed set of operators and functions fails with its sheet, cell and word.
 */
export function calculated<Plan extends SheetCells>(plans: readonly Plan[]): Plan[] {
  return plannedSheets(plans).map((sheet) => ({
    ...sheet.plan,
    cells: sheet.plan.cells.map((row, at) => {
      if (!row.some(isOpen)) return row;
      return row.map((cell, column): CellPlan | null => {
        if (cell?.formula === undefined || cell.computed !== undefined) return cell;
        return { ...cell, computed: sheet.valueOf(cell.formula, at, column) };
      });
    }),
  }));
}
