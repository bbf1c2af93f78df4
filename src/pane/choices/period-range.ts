/** First and last year of a range; both empty where there is none. */
export interface YearRange {
  readonly from: string;
  readonly to: string;
}

/** How many years a new workbook shows. */
export const usualYears = 5;

const spanned = (years: readonly string[]): YearRange => ({ from: years[0] ?? "", to: years.at(-1) ?? "" });

/** The last five years with figures, whatever is missing between them. */
export const lastYears = (years: readonly string[]): YearRange => spanned(years.slice(-usualYears));

/** The range kept as far as the years allow: what is left of it, else the usual one. */
export function fitRange(years: readonly string[], from: string, to: string, usual: YearRange): YearRange {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const kept = yearsBetween(years, first, last);
  return kept.length === 0 ? usual : spanned(kept);
}

/** The years there are from one to another. */
export const yearsBetween = (years: readonly string[], from: string, to: string): string[] =>
  years.filter((year) => year >= from && year <= to);
