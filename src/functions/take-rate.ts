import { takeRate as takeRateOf } from "../engine/analysis/take-rate";
import { explain } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Take rate: what the marketplaces earn of the goods sold on them.
 * @remarks (customer management + commission where the filing states it apart) / GMV of the China retail marketplaces, a fraction. axis=company:
 * group revenue / global GMV (SEG.EXPLAIN says so). #N/A where GMV or the revenue line is not stated for the year; #VALUE! for another axis.
 * @category Analysis
 * @see SHARE GET
 * @customfunction TAKERATE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [options] Options such as "axis=company; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.TAKERATE("BABA","FY2021") -> 304543/7494000
 * @example =SEG.TAKERATE("BABA","FY2016") -> (52396+25829)/3000000
 * @example =SEG.TAKERATE("BABA","FY2022","axis=company") -> 853062/8317000
 * @example =SEG.TAKERATE("AMZN","FY2022") -> #N/A not disclosed
 */
export function takeRate(company: any[][], period: any[][], options?: any[][]): any[][] {
  return answerEach([company, spreadPeriods(company, period)], options, ([co, time], chosen) => {
    const query = { company: asText(co), period: asPeriod(time) };
    return carded(takeRateOf(facts, query, chosen), chosen, () => explain(facts, "take_rate", query, chosen));
  });
}
