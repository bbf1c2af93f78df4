import { facts } from "./support/facts";

/**
 * The companies of the dataset.
 * @remarks One row per company: id, name, reporting currency, end of the fiscal year (month-day).
 * @customfunction COMPANIES
 * @returns {any[][]} id, name, currency, year end
 * @example =SEG.COMPANIES() -> {"BABA","Alibaba Group","CNY","03-31";"AMZN","Amazon","USD","12-31"}
 */
export function companies(): any[][] {
  return facts.dataset.companies.map(({ id, name, currency, yearEnd }) => [id, name, currency, yearEnd]);
}
