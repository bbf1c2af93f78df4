import { priorPeriod } from "../../engine/asked/period";
import { missingYears } from "./missing-years";
import type { StatedSide } from "./stated-sides";
import { lastYears, usualYears, type YearRange, yearsBetween } from "./year-range";

/** The longest range of years on offer that ends in one of them, five years at most, in which nothing is missing. */
export function wholeRange(sides: readonly StatedSide[], years: readonly string[], to: string, prior: boolean) {
  let whole: YearRange | undefined;
  for (const from of yearsBetween(years, priorPeriod(to, usualYears - 1), to).reverse()) {
    const range = { from, to };
    if (sides.some((side) => missingYears(side, range, prior).length > 0)) return whole;
    whole = range;
  }
  return whole;
}

/** What a new workbook shows: the latest years without a gap, five at most; the last five where no year is without one. */
export function usualRange(sides: readonly StatedSide[], years: readonly string[], prior: boolean): YearRange {
  for (const to of years.toReversed()) {
    const whole = wholeRange(sides, years, to, prior);
    if (whole) return whole;
  }
  return lastYears(years);
}
