import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { findMetric } from "../engine/facts/metric";
import { statedPeriods } from "../engine/facts/stated-periods";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";

/**
 * The periods for which a company states a metric.
 * @remarks A column, oldest first; fiscal years by the year in which they end, then halves and quarters by their names in the data.
 * @category Data
 * @see PERIODEND SEGMENTS METRICS
 * @customfunction PERIODS
 * @param {string} company Company id, name or alias
 * @param {string} [metric] Metric; left out, revenue
 * @returns {any[][]} A column of period labels
 * @example =INDEX(SEG.PERIODS("BABA"),1) -> "FY2014"
 */
export function periods(company: string, metric?: string): any[][] {
  return answerTable([company, metric], undefined, () => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const asked = findMetric(facts, found.id, metric ?? "");
    if (isFailure(asked)) return asked;
    const stated = statedPeriods(facts, found, asked);
    return isFailure(stated) ? stated : stated.map((period) => [period]);
  });
}
