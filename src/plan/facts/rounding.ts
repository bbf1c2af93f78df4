import type { CellFigure } from "../figures/evaluate";
import type { FactQuery } from "./fact-query";

/** Half of the last unit in which the filing prints the figure, in units of one. */
const halfUnit = ({ selection }: CellFigure): number =>
  selection && selection.currency !== "" ? selection.figure.scale / 2 : 0;

const cellsOf = ({ figures, of, period }: FactQuery): CellFigure[] =>
  of.flatMap((row) => figures.get(row)?.across.get(period) ?? []);

/** How far a sum may be off because each figure is printed rounded: half a printed unit for each of them, in the workbook's scale;
 * half a unit of that scale for a typed one. */
export const rounding = (query: FactQuery): number =>
  query.request.own
    ? query.of.length / 2
    : cellsOf(query).reduce((sum, cell) => sum + halfUnit(cell), 0) / query.request.scale;

/** Half of the last digit of a number as it is printed with four decimals, as convenience rates are. */
const halfDigit = 0.00005;

/**
 * How far a sum of translated figures may be off: half a printed unit of each, in the currency asked for. One that a convenience rate
 * translated may also be off by what the rounding of that rate comes to; a typed rate is exact.
 */
export function rateRounding(query: FactQuery): number {
  const { choices, scale } = query.request;
  return cellsOf(query).reduce((sum, cell) => {
    const { value, selection } = cell;
    if (!selection || typeof value !== "number" || value === 0) return sum;
    const { amount, cited, currency } = selection;
    if (cited.currency === currency) return sum + cited.scale / 2 / scale;
    const rate = Math.abs(amount / (value * scale));
    const digits = choices.fx === "convenience" ? Math.abs(value) * halfDigit : 0;
    return sum + (halfUnit(cell) / scale + digits) / rate;
  }, 0);
}
