/** First and last year of a range; both empty where there is none. */
export interface YearRange {
  readonly from: string;
  readonly to: string;
}

/** How many years a new workbook shows. */
export const usualYears = 5;

/** From the first to the last of some years. */
export const spanned = (years: readonly string[]): YearRange => ({ from: years[0] ?? "", to: years.at(-1) ?? "" });

/** The last five years with figures, whatever is missing between them. */
export const lastYears = (years: readonly string[]): YearRange => spanned(years.slice(-usualYears));

/** The years there are from one to another. */
export const yearsBetween = (years: readonly string[], from: string, to: string): string[] =>
  years.filter((year) => year >= from && year <= to);
