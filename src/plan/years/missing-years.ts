import type { StatedSide } from "./stated-sides";
import type { YearRange } from "./year-range";

/** Every year a range covers; with the one before it, which its first year is held against. */
function yearsNeeded({ from, to }: YearRange, prior: boolean): string[] {
  const first = Number(from.slice(2)) - (prior ? 1 : 0);
  return Array.from({ length: Math.max(0, Number(to.slice(2)) - first + 1) }, (_, at) => `FY${first + at}`);
}

/** The years of a company that a range needs and nobody states whole: such cells show n/d, and checks that need them stay open. */
export const missingYears = ({ years, since, beside }: StatedSide, range: YearRange, prior: boolean): string[] =>
  beside(yearsNeeded(range, prior)).filter((year) => !years.whole.includes(year) && year >= since);
