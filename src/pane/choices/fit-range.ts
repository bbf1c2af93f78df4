import { spanned, type YearRange, yearsBetween } from "../../plan/years/year-range";

/** The range kept as far as the years allow: what is left of it, else the usual one. */
export function fitRange(years: readonly string[], from: string, to: string, usual: YearRange): YearRange {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const kept = yearsBetween(years, first, last);
  return kept.length === 0 ? usual : spanned(kept);
}
