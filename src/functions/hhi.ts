import { hhi as concentration } from "../engine/analysis/hhi";
import { explain } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Concentration of a company's revenue over its segments (Herfindahl-Hirschman index).
 * @remarks 10,000 x sum of squared shares of the sum of segments: 10,000 is one segment, 2,500 four equal ones. Reconciling lines are left out; all
 * segments from one vintage whose lines add up to the total, else #N/A; a segment below zero is not meaningful. axis=product takes revenue by type.
 * @category Analysis
 * @see SHARE PARETO
 * @customfunction HHI
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A number above 0, at most 10,000
 * @example =SEG.HHI("AMZN","FY2022")/10000 -> (315880^2+118007^2+80096^2)/513983^2
 * @example =SEG.HHI("BABA","FY2025")/10000 -> (508380^2+132300^2+118028^2+338347^2)/1097055^2
 * @example =SEG.HHI("AMZN","FY2020") -> #N/A not in the dataset
 */
export function hhi(company: any[][], period: any[][], options?: any[][]): any[][] {
  return answerEach([company, spreadPeriods(company, period)], options, ([co, time], chosen) => {
    const query = { company: asText(co), period: asPeriod(time) };
    return carded(concentration(facts, query, chosen), chosen, () => explain(facts, "hhi", query, chosen));
  });
}
