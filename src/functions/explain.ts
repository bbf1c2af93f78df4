import { explain as explainMeasure } from "../engine/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { facts } from "./support/facts";

/**
 * The worked arithmetic behind a measure, as text.
 * @remarks measure: share, growth, margin, cost_ratio, whatif (what SEG.WHATIF assumes of cost), or a metric such as revenue. Names the filing,
 * the segment structure and whatever else was chosen.
 * @customfunction EXPLAIN
 * @param {string} measure share, growth, margin, cost_ratio, whatif, or a metric
 * @param {string} company Company id, name or alias
 * @param {string} segment Segment, cost component or "Total"
 * @param {any} period Period
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} Text
 * @example =SEG.EXPLAIN("share","BABA","Cloud","FY2022") -> "Cloud 74,568 / Total 853,062 = 8.741 % (20-F FY2022, seven segments)"
 * @example =SEG.EXPLAIN("growth","BABA","Cloud","FY2020") -> "Cloud computing FY2020 40,016 / FY2019 24,702 - 1 = 61.995 % (20-F FY2021, four segments)"
 */
export function explain(measure: string, company: string, segment: string, period: any, options?: any[][]): any[][] {
  return answerEach([company, segment, period], options, ([co, line, time], chosen) =>
    explainMeasure(facts, asText(measure), { company: asText(co), ...asSegment(line), period: asPeriod(time) }, chosen),
  );
}
