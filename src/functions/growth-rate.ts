import { growthRate as growthOf } from "../engine/analysis/growth-rate";
import { answerOverTime } from "./support/answer-over-time";

/**
 * Growth of a segment from one period to another.
 * @remarks now / then - 1, a fraction. Both ends from the newest vintage that states both, within one segment structure; where the structure
 * changed #N/A unless splice=allow. From zero or below it is not meaningful. currency= is refused: convenience rates change year by year.
 * @category Analysis
 * @see CAGR CONTRIBUTION
 * @customfunction GROWTHRATE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [prior] Period to compare with; left out, the year before; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.GROWTHRATE("BABA","Cloud","FY2020") -> 40016/24702-1
 * @example =SEG.GROWTHRATE("BABA","Total","FY2022") -> 853062/717289-1
 * @example =SEG.GROWTHRATE("BABA","Cloud","FY2024") -> #N/A Structure changed
 */
export function growthRate(
  company: any[][],
  segment: any[][],
  period: any[][],
  prior?: any[][],
  metric?: string,
  options?: any[][],
): any[][] {
  return answerOverTime({ company, segment, period, prior, metric, options }, "growth", growthOf);
}
