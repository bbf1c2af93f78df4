import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";

/**
 * The metrics a company states, with their axis and number of figures.
 * @remarks One row per metric and axis (company, segment, product, nature, function, market), sorted by metric.
 * @category Data
 * @see GET PERIODS
 * @customfunction METRICS
 * @param {string} company Company id, name or alias
 * @returns {any[][]} metric, axis, number of figures
 * @example =INDEX(SEG.METRICS("AMZN"),1,1) -> "cost_of_revenue"
 */
export function metrics(company: string): any[][] {
  return answerTable([company], undefined, () => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const counts = new Map<string, number>();
    for (const { company: owner, metric, axis } of facts.dataset.figures)
      if (owner === found.id) counts.set(`${metric}|${axis}`, (counts.get(`${metric}|${axis}`) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, figures]) => [...key.split("|"), figures]);
  });
}
