import { costRatio as ratioOf } from "../engine/analysis/cost-ratio";
import { explainRatio } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Cost of revenue, or one of its components, as a share of revenue.
 * @remarks cost component / revenue of the company, a fraction.
 * @category Analysis
 * @see COST MARGIN COMMONSIZE
 * @customfunction COSTRATIO
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} component "Total", a component of cost of revenue such as "Payment processing", or the path of a part; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.COSTRATIO("BABA","Total","FY2022") -> 539450/853062
 * @example =SEG.COSTRATIO("BABA","Payment processing","FY2022") -> 11824/853062
 */
export function costRatio(company: any[][], component: any[][], period: any[][], options?: any[][]): any[][] {
  return answerEach([company, component, spreadPeriods(company, period)], options, ([co, part, time], chosen) => {
    const found = ratioOf(facts, { company: asText(co), component: asText(part), period: asPeriod(time) }, chosen);
    return carded(found, chosen, () => explainRatio(found, chosen, () => "revenue"));
  });
}
