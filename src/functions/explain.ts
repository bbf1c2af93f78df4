import { comparesPeriods, explain as explainMeasure } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * The worked arithmetic behind a measure, as text.
 * @remarks measure: share, growth, contribution, mix_shift, cagr, margin, cost_ratio, take_rate (of the company: segment empty),
 * hhi, bridge, margin_bridge, whatif (what SEG.WHATIF assumes of
 * cost), or a metric such as revenue. Names the filing, the segment structure and whatever else was chosen. A measure over time takes both ends as
 * "FY2018:FY2022"; one period is compared with the year before.
 * @category Meta
 * @see SOURCE GET
 * @customfunction EXPLAIN
 * @param {string} measure share, growth, contribution, mix_shift, cagr, margin, cost_ratio, take_rate, hhi, bridge, margin_bridge, whatif, or a metric
 * @param {string} company Company id, name or alias
 * @param {string} segment Segment, cost component or "Total"
 * @param {any} period Period, or both ends of a measure over time such as "FY2018:FY2022"
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} Text
 * @example =SEG.EXPLAIN("share","BABA","Cloud","FY2022") -> "Cloud 74,568 / Total 853,062 = 8.741 % (20-F FY2022, seven segments)"
 * @example =SEG.EXPLAIN("growth","BABA","Cloud","FY2020") -> "Cloud computing FY2020 40,016 / FY2019 24,702 - 1 = 61.995 % (20-F FY2021, four segments)"
 * @example =SEG.EXPLAIN("contribution","BABA","Cloud","FY2022") -> "Cloud (FY2022 74,568 - FY2021 60,558) / Total FY2021 717,289 = 1.953 % (20-F FY2022, seven segments)"
 * @example =SEG.EXPLAIN("cagr","AMZN","AWS","FY2021:FY2024") -> "AWS (FY2024 107,556 / FY2021 62,202)^(1/3) - 1 = 20.026 % (10-K FY2024, three segments, no filing states both: 10-K FY2024 and 10-K FY2023)"
 * @example =SEG.EXPLAIN("take_rate","BABA","","FY2022","axis=company") -> "Total 853,062 / Global GMV 8,317,000 = 10.257 % (20-F FY2023, group revenue over global GMV, Global GMV from Operating metrics, rounded in the source)"
 */
export function explain(measure: string, company: string, segment: string, period: any, options?: any[][]): any[][] {
  const periods: unknown = comparesPeriods(asText(measure)) ? period : spreadPeriods(company, period);
  return answerEach([company, segment, periods], options, ([co, line, time], chosen) =>
    explainMeasure(facts, asText(measure), { company: asText(co), ...asSegment(line), period: asPeriod(time) }, chosen),
  );
}
