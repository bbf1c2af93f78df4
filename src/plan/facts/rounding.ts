import type { Selection } from "../../engine/figure/selection";
import type { FactQuery } from "./fact-query";

/** The figures that stand in the rows in a period. */
const selectionsOf = ({ figures, of, period }: FactQuery): Selection[] =>
  of.flatMap((row) => figures.get(row)?.across.get(period)?.selection ?? []);

/** Half of the last unit in which the filing prints the figure, in units of one. */
const halfUnit = ({ figure }: Selection): number => figure.scale / 2;

/** How far a sum may be off because each figure is printed rounded: half a printed unit for each of them, in the workbook's scale;
 * half a unit of that scale for a typed one. */
export const rounding = (query: FactQuery): number =>
  query.request.own
    ? query.of.length / 2
    : selectionsOf(query).reduce((sum, selection) => sum + halfUnit(selection), 0) / query.request.scale;

/** Half of the last digit of a number as it is printed with four decimals, as convenience rates are. */
const halfDigit = 0.00005;

/**
 * How far a sum of translated figures may be off: half a printed unit of each, in the currency asked for. One that a convenience rate
 * translated may also be off by what the rounding of that rate comes to; a typed rate is exact, and nothing is nothing at every rate.
 */
export function rateRounding(query: FactQuery): number {
  const { choices, scale } = query.request;
  return selectionsOf(query).reduce((sum, selection) => {
    const { value, amount, cited, currency } = selection;
    if (cited.currency === currency) return sum + cited.scale / 2 / scale;
    if (value === 0) return sum;
    const rate = Math.abs(amount / (value * scale));
    const digits = choices.fx === "convenience" ? Math.abs(value) * halfDigit : 0;
    return sum + (halfUnit(selection) / scale + digits) / rate;
  }, 0);
}
