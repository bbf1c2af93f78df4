import { rememberedText } from "../../engine/remembered-text";
import type { CellPlan, SheetPlan } from "../workbook-plan";

type Columns = Pick<SheetPlan, "cells" | "widths">;

interface Decimals {
  readonly sure: number;
  readonly most: number;
}

/** How many decimals a format with thousands always shows and may show; nothing for a format without thousands. */
const decimalsOf = rememberedText((format): Partial<Decimals> => {
  const [shown = ""] = format.split(";");
  if (!shown.includes("#,##0")) return {};
  const [, sure = "", more = ""] = /\.(0*)(#*)/.exec(shown) ?? [];
  return { sure: sure.length, most: sure.length + more.length };
});

/** How many digits a cell's number takes as its format writes it, with room for parentheses; nothing for text, which may run over. */
function digitsOf({ value, computed, format }: CellPlan): number {
  const number = value ?? computed;
  if (typeof number !== "number") return 0;
  const { sure, most } = decimalsOf(format);
  if (sure === undefined || most === undefined) return 0;
  const written = Math.abs(number).toFixed(most);
  const whole = most === 0 ? written.length : written.length - most - 1;
  const shown = most > sure ? written.replace(/0+$/, "").length - whole - 1 : most;
  const fraction = Math.max(sure, shown);
  return whole + Math.floor((whole - 1) / 3) + (fraction > 0 ? 1 + fraction : 0) + 2;
}

/** The widest number of each column. */
function needed({ cells, widths }: Columns): number[] {
  const most = widths.map(() => 0);
  for (const row of cells)
    row.forEach((cell, column) => {
      if (cell) most[column] = Math.max(most[column] ?? 0, digitsOf(cell));
    });
  return most;
}

/** Column widths in which every number stands uncut, whatever the scale; the columns of the periods stay alike. */
export function fittedWidths(plan: Columns, fixedColumns: number): number[] {
  const most = needed(plan);
  const periods = Math.max(0, ...most.slice(fixedColumns));
  return plan.widths.map((width, column) => Math.max(width, column < fixedColumns ? (most[column] ?? 0) : periods));
}
