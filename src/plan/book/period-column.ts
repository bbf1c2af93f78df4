import type { Sheet } from "./book";

/** The column of a place among the periods: after the fixed ones or, on a sheet without periods, the fixed one that holds its figures. */
export function periodColumn({ template: { key, columns, periods, figures }, places }: Sheet, place: number): number {
  if (periods !== false) return columns.length + place - (places[0] ?? 0);
  const column = columns.findIndex((one) => one.key === figures);
  if (column < 0) throw new Error(`Sheet "${key}" has neither periods nor a column of figures.`);
  return column;
}
