import type { CellFigure } from "../figures/evaluate";
import type { FactQuery } from "./fact-query";

/** Half of the last unit in which the filing prints the figure, in units of one. */
const halfUnit = ({ selection }: CellFigure): number =>
  selection && selection.currency !== "" ? selection.figure.scale / 2 : 0;

const cellsOf = ({ figures, of, period }: FactQuery): CellFigure[] =>
  of.flatMap((row) => figures.get(row)?.across.get(period) ?? []);

/** How far a sum may be off because each figure is printed rounded: half a printed unit for each of them, in the workbook's scale. */
export const rounding = (query: FactQuery): number =>
  cellsOf(query).reduce((sum, cell) => sum + halfUnit(cell), 0) / query.request.scale;

/** Half of the last digit of a number as it is printed with four decimals, as convenience rates are. */
const halfDigit = 0.00005;

/**
 * How far translated lines may be off from the translated total: half a printed unit where the filing states it, and what the rounding
 * of the convenience rate comes to. With a typed rate all is divided alike and nothing is rounded.
 */
export function rateRounding(query: FactQuery): number {
  const { choices, scale } = query.request;
  if (choices.fx !== "convenience") return 0;
  return cellsOf(query).reduce((sum, cell) => {
    const { value, selection } = cell;
    if (!selection || typeof value !== "number" || value === 0) return sum;
    const rate = selection.amount / (value * scale);
    return sum + halfUnit(cell) / scale + (Math.abs(value) * halfDigit) / Math.abs(rate);
  }, 0);
}
