import type { CellPlan, SheetPlan } from "../workbook-plan";

type Columns = Pick<SheetPlan, "cells" | "widths">;

/** How many digits a cell's number takes as its format writes it, with room for parentheses; nothing for text, which may run over. */
function digitsOf({ value, computed, format }: CellPlan): number {
  const number = value ?? computed;
  const [shown = ""] = format.split(";");
  if (typeof number !== "number" || !shown.includes("#,##0")) return 0;
  const [, sure = "", more = ""] = /\.(0*)(#*)/.exec(shown) ?? [];
  const decimals = { minimumFractionDigits: sure.length, maximumFractionDigits: sure.length + more.length };
  return Math.abs(number).toLocaleString("en-US", decimals).length + 2;
}

/** The widest number of each column. */
function needed({ cells, widths }: Columns): number[] {
  const most = widths.map(() => 0);
  for (const row of cells)
    for (const [column, cell] of row.entries()) if (cell) most[column] = Math.max(most[column] ?? 0, digitsOf(cell));
  return most;
}

/** Column widths in which every number stands uncut, whatever the scale; the columns of the periods stay alike. */
export function fittedWidths(plan: Columns, fixedColumns: number): number[] {
  const most = needed(plan);
  const periods = Math.max(0, ...most.slice(fixedColumns));
  return plan.widths.map((width, column) => Math.max(width, column < fixedColumns ? (most[column] ?? 0) : periods));
}
