import { findCompany } from "../engine/company";
import { isFailure } from "../engine/failure";
import { findMetric } from "../engine/metric";
import { yearOf } from "../engine/period";
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
    const stated = new Set(
      facts.dataset.figures.filter((f) => f.company === found.id && f.metric === asked).map(({ period }) => period),
    );
    const rank = (period: string) => (period.startsWith("FY") ? 0 : 1) * 10_000 + yearOf(period);
    return [...stated].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((period) => [period]);
  });
}
