import type { OpenCell } from "../open-cell";
import type { CellPlan } from "../workbook-plan";
import { isError, type Scalar } from "./operand";
import type { PlannedSheet, SheetCells } from "./planned-sheet";
import { plannedSheets } from "./planned-sheets";

const isOpen = (cell: OpenCell | null): cell is OpenCell =>
  cell !== null && (cell.part !== undefined || (cell.formula !== undefined && cell.computed === undefined));

/** The sheet with all its cells calculated. */
type Closed<Plan extends SheetCells> = Omit<Plan, "cells"> & {
  readonly cells: readonly (readonly (CellPlan | null)[])[];
};

const valueOf = (sheet: PlannedSheet, { formula = "", part }: OpenCell, row: number, column: number): Scalar =>
  part ? sheet.partOf(part, row, column) : sheet.valueOf(formula, row, column);

/** What a cell is without some of it. */
function without(cell: OpenCell, ...keys: readonly string[]): CellPlan {
  const rest: Record<string, unknown> = {};
  for (const key in cell) if (!keys.includes(key)) rest[key] = cell[key as keyof OpenCell];
  return rest as unknown as CellPlan;
}

/** A cell with what it comes to: beside its formula, or in its place. Assigned, since spreading objects of many shapes is slow. */
function closed(cell: OpenCell, value: Scalar): CellPlan {
  if (cell.frozen !== true) {
    const open = cell.part ? without(cell, "part") : cell;
    return value === null ? open : Object.assign({}, open, { computed: value });
  }
  const plain = without(cell, "part", "frozen", "formula", "array");
  if (value === null) return plain;
  return Object.assign(plain, {
    value: isError(value) ? value.error : typeof value === "boolean" ? String(value) : value,
  });
}

/**
 * Sheets whose formulas say what they come to. The formulas are read as they will be written, addresses and all; what an array formula
 * fills says so already. A formula outside the closed set of operators and functions fails with its sheet, cell and word.
 */
export function calculated<Plan extends SheetCells>(plans: readonly Plan[]): Closed<Plan>[] {
  return plannedSheets(plans).map((sheet) => ({
    ...sheet.plan,
    cells: sheet.plan.cells.map((row, at) =>
      row.map((cell, column) => (isOpen(cell) ? closed(cell, valueOf(sheet, cell, at, column)) : cell)),
    ),
  }));
}
