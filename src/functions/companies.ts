import { facts } from "./support/facts";

/**
 * The companies of the dataset.
 * @remarks One row per company: id, name, reporting currency, end of the fiscal year.
 * @category Data
 * @see SEGMENTS PERIODS METRICS
 * @customfunction COMPANIES
 * @returns {any[][]} id, name, currency, year end
 * @example =INDEX(SEG.COMPANIES(),1,2) -> "Alibaba Group"
 * @example =INDEX(SEG.COMPANIES(),2,3) -> "USD"
 */
export function companies(): any[][] {
  return facts.dataset.companies.map(({ id, name, currency, yearEnd }) => [id, name, currency, dayInWords(yearEnd)]);
}

const dayInWords = (monthDay: string) =>
  new Date(`2000-${monthDay}T00:00:00Z`).toLocaleDateString("en-US", {
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
