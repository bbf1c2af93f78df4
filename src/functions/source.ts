import { isFailure } from "../engine/failure";
import { figure } from "../engine/figure/figure";
import { fieldForMetric, parseSourceField, sourceField } from "../engine/explain/source-field";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Where a figure comes from.
 * @remarks Of the figure SEG.GET returns for the same arguments. A figure read in a copy without a citable address has no url: #N/A says so.
 * @category Meta
 * @see CITE EXPLAIN
 * @customfunction SOURCE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {string} [field] title (default), url, filing, label, status, kind or note
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} Text
 * @example =SEG.SOURCE("BABA","Cloud","FY2022",,"filing") -> "20-F FY2022"
 * @example =SEG.SOURCE("BABA","Cloud",2021,,"filing","basis=first") -> "20-F FY2021"
 */
export function source(
  company: any[][],
  segment: any[][],
  period: any[][],
  metric?: string,
  field?: string,
  options?: any[][],
): any[][] {
  return answerEach([company, segment, spreadPeriods(company, period)], options, ([co, line, time], chosen) => {
    const misplaced = fieldForMetric(metric ?? "");
    if (misplaced) return misplaced;
    const asked = parseSourceField(field ?? "");
    if (isFailure(asked)) return asked;
    const found = figure(
      facts,
      { company: asText(co), ...asSegment(line), period: asPeriod(time), metric: metric ?? "" },
      chosen,
    );
    return isFailure(found) ? found : sourceField(facts, found, asked);
  });
}
