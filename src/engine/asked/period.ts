import type { Company } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure } from "../failure";

/** Fiscal years are labelled by the year in which they end. */
const fiscalYear = (year: number): string => `FY${year}`;
export const yearOf = (period: string): number => Number(period.slice(-4));
export const isFiscalYear = (period: string): boolean => /^FY\d{4}$/.test(period);

/** The fiscal year that contains an Excel date (serial number, 1900 system). */
function yearOfDate(company: Company, serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const monthDay = date.toISOString().slice(5, 10);
  return fiscalYear(date.getUTCFullYear() + (monthDay > company.yearEnd ? 1 : 0));
}

/** The same part a year earlier: FY2021 of FY2022, H1FY2020 of H1FY2021. `by` years; negative goes forward. */
export const priorPeriod = (period: string, by = 1): string => `${period.slice(0, -4)}${yearOf(period) - by}`;

const help = 'Write "FY2022", 2022, "LFY", "FY-1", or a half or quarter of the data such as "H1FY2021"';

/** `FY2022`, 2022 as text or number, a date, `FY0`, `LFY`, `FY-1`, or a half or quarter by its name, as a period label. */
export function parsePeriod(index: FactIndex, company: Company, input: unknown): string | Failure {
  const wrong = badArgument(`"${String(input)}" is not a period. ${help}.`);
  if (typeof input === "number") {
    if (Number.isInteger(input) && input >= 1990 && input <= 2100) return fiscalYear(input);
    return input >= 20_000 && input < 100_000 ? yearOfDate(company, input) : wrong;
  }
  if (typeof input !== "string") return wrong;
  const text = input.normalize("NFKC").replace(/\s+/gu, "").toUpperCase();
  if (/^FY\d{4}$/.test(text)) return Number(text.slice(2)) >= 1990 && Number(text.slice(2)) <= 2100 ? text : wrong;
  if (/^\d+(\.\d+)?$/.test(text)) return parsePeriod(index, company, Number(text));
  const back = text === "LFY" ? 0 : /^FY(0|-\d{1,2})$/.test(text) ? Number(text.slice(2)) : undefined;
  if (back !== undefined) {
    const last = index.fiscalYears.get(company.id)?.at(-1);
    return last === undefined
      ? fail("not-in-dataset", `${company.id} has no fiscal year in the dataset.`)
      : priorPeriod(last, -back);
  }
  if (index.dataset.periodEnds[company.id]?.[text] !== undefined) return text;
  if (/^(H[12]|Q[1-4])FY\d{4}$/.test(text)) {
    const parts = Object.keys(index.dataset.periodEnds[company.id] ?? {}).filter((period) => !isFiscalYear(period));
    return fail(
      "not-in-dataset",
      `${company.id} ${text} is not in the dataset. Halves and quarters there: ${parts.join(", ") || "none"}.`,
    );
  }
  return text.includes(":")
    ? badArgument(`"${input}" is a range of years, which stands alone as an argument; here one period is meant.`)
    : wrong;
}

/** The fiscal years of a range text `FY2018:FY2022` or `FY-4:FY0`, oldest first; a single period is a range of one. */
export function periodRange(index: FactIndex, company: Company, input: unknown): string[] | Failure {
  const ends = typeof input === "string" && input.includes(":") ? input.split(":") : [input];
  if (ends.length > 2) return badArgument(`"${String(input)}" is not a range of fiscal years. Write "FY2018:FY2022".`);
  const parsed = ends.map((end) => parsePeriod(index, company, end));
  const failed = parsed.find(isFailure);
  if (failed) return failed;
  const [from = "", to = from] = parsed as string[];
  if (ends.length === 1) return [from];
  if (!isFiscalYear(from) || !isFiscalYear(to))
    return badArgument(`A range takes fiscal years, not "${String(input)}".`);
  if (yearOf(from) > yearOf(to))
    return badArgument(`The range "${String(input)}" runs backwards. Write "${to}:${from}".`);
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, year) => fiscalYear(yearOf(from) + year));
}

/** The last day of a period as an ISO date; a fiscal year outside the data by the company's year end. */
export function periodEnd(index: FactIndex, company: Company, period: string): string {
  return index.dataset.periodEnds[company.id]?.[period] ?? `${yearOf(period)}-${company.yearEnd}`;
}
