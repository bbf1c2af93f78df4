import { words } from "../words/words";

/** How many years a new workbook shows. */
const usual = 5;

/** First and last year of the default range: the last five years with figures. */
export function defaultRange(years: readonly string[]): { from: string; to: string } {
  const last = years.slice(-usual);
  return { from: last[0] ?? "", to: last.at(-1) ?? "" };
}

/** The range kept as far as the years allow: what is left of it, else the default. */
export function fitRange(years: readonly string[], from: string, to: string): { from: string; to: string } {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const kept = yearsBetween(years, first, last);
  return kept.length === 0 ? defaultRange(years) : { from: kept[0] ?? "", to: kept.at(-1) ?? "" };
}

/** The years there are from one to another. */
export const yearsBetween = (years: readonly string[], from: string, to: string): string[] =>
  years.filter((year) => year >= from && year <= to);

/** The years inside a range that no filing states: a workbook shows them as n/d. */
export function holesIn(years: readonly string[], from: string, to: string): string[] {
  const first = Number(from.slice(2));
  const count = Number(to.slice(2)) - first + 1;
  const all = Array.from({ length: Math.max(0, count) }, (_, place) => `FY${first + place}`);
  return all.filter((year) => !years.includes(year));
}

/** The sentence about the years inside a range that are missing, each with its reason; empty where none is. */
export function holesText(holes: readonly string[], missing: Readonly<Record<string, string>>): string {
  const { holes: sentence, missing: whys } = words().choices;
  const reason = (year: string) => missing[year] ?? whys.not_in_dataset;
  const parts = [...new Set(holes.map(reason))].map((why) => ({
    years: holes.filter((year) => reason(year) === why),
    why,
  }));
  return parts.length === 0 ? "" : sentence(parts);
}
