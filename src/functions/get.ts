import { figure } from "../engine/figure/figure";
import { explain } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Figure of a company, segment or cost line in a period, as filed.
 * @remarks The figure chosen by the six rules of "Which figure": newest vintage, the period's own segment structure. Money in the reporting
 * currency and millions unless the options say otherwise; persons in units of one; percentages as fractions. #N/A with a sentence where it
 * is not disclosed, not in the dataset, did not exist or is disclosed in part only; #VALUE! for a wrong argument.
 * @category Data
 * @see REVENUE COST GRID SOURCE EXPLAIN
 * @customfunction GET
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} The figure, or a matrix of figures
 * @example =SEG.GET("BABA","Cloud","FY2022") -> 74568
 * @example =SEG.GET("BABA","Total","FY2022",,"currency=USD") -> 134567
 * @example =SEG.GET("BABA","Total","FY2020:FY2022") -> {509711,717289,853062}
 * @example =SEG.GET("BABA",{"China commerce";"Cloud"},{"FY2021","FY2022"}) -> {501379,591580;60558,74568}
 */
export function get(company: any[][], segment: any[][], period: any[][], metric?: string, options?: any[][]): any[][] {
  return answerEach([company, segment, spreadPeriods(company, period)], options, ([co, line, time], chosen) => {
    const query = { company: asText(co), segment: asText(line), period: asPeriod(time), metric: metric ?? "" };
    return carded(figure(facts, query, chosen), chosen, () => explain(facts, query.metric, query, chosen));
  });
}
