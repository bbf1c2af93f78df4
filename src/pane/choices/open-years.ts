import { priorPeriod } from "../../engine/asked/period";
import { lastYears, usualYears, type YearRange, yearsBetween } from "./period-range";

/** A company of the workbook: the years its filings state what the template shows for, and why they lack the others. */
export interface StatedSide {
  /** Before its years in a sentence; empty for the workbook's own company. */
  readonly name: string;
  readonly years: readonly string[];
  /** Before this year nothing is expected, so nothing is missing. */
  readonly since: string;
  why(year: string): string;
  /** Its years beside some of the workbook's. */
  beside(years: readonly string[]): readonly string[];
}

/** Years that a range needs and no filing states, and why. */
export interface OpenYears {
  readonly years: readonly string[];
  readonly why: string;
}

/** Every year a range covers; with the one before it, which its first year is held against. */
function yearsNeeded({ from, to }: YearRange, prior: boolean): string[] {
  const first = Number(from.slice(2)) - (prior ? 1 : 0);
  return Array.from({ length: Math.max(0, Number(to.slice(2)) - first + 1) }, (_, at) => `FY${first + at}`);
}

/** What a range needs and nobody states, those of one reason together: such cells show n/d, and checks that need them stay open. */
export function openYears(sides: readonly StatedSide[], range: YearRange, prior: boolean): OpenYears[] {
  const needed = yearsNeeded(range, prior);
  const open = new Map<string, string[]>();
  for (const { name, years, since, why, beside } of sides)
    for (const year of beside(needed)) {
      if (years.includes(year) || year < since) continue;
      const reason = why(year);
      open.set(reason, [...(open.get(reason) ?? []), name === "" ? year : `${name} ${year}`]);
    }
  return [...open].map(([why, years]) => ({ why, years }));
}

/** The longest range of years on offer that ends in one of them, five years at most, in which nothing is missing. */
function wholeRange(sides: readonly StatedSide[], years: readonly string[], to: string, prior: boolean) {
  let whole: YearRange | undefined;
  for (const from of yearsBetween(years, priorPeriod(to, usualYears - 1), to).reverse()) {
    const range = { from, to };
    if (openYears(sides, range, prior).length > 0) return whole;
    whole = range;
  }
  return whole;
}

/** What a new workbook shows: the latest years without a gap; the last five where no year is without one. */
export function usualRange(sides: readonly StatedSide[], years: readonly string[], prior: boolean): YearRange {
  for (const to of years.toReversed()) {
    const whole = wholeRange(sides, years, to, prior);
    if (whole) return whole;
  }
  return lastYears(years);
}

/** What to choose in place of a range with gaps: the years up to its last one that have none, else the usual range; undefined where that is the same range. */
export function rangeInstead(
  sides: readonly StatedSide[],
  years: readonly string[],
  { from, to }: YearRange,
  prior: boolean,
): YearRange | undefined {
  const instead = wholeRange(sides, years, to, prior) ?? usualRange(sides, years, prior);
  return instead.from === from && instead.to === to ? undefined : instead;
}
