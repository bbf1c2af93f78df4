import { contribution as contributionOf } from "../engine/analysis/contribution";
import { answerOverTime } from "./support/answer-over-time";

/**
 * What a segment adds to the growth of the company.
 * @remarks (segment now - segment then) / total then, a fraction. All lines from the newest vintage that states both periods, so top-level and
 * reconciling lines add up to the growth of the total exactly; a line that did not exist then counts in full. Where the structure changed #N/A
 * unless splice=allow; from a total of zero or below not meaningful. currency= is refused: convenience rates change year by year.
 * @category Analysis
 * @see GROWTHRATE BRIDGE
 * @customfunction CONTRIBUTION
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [prior] Period to compare with; left out, the year before; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.CONTRIBUTION("BABA","Cloud","FY2022") -> (74568-60558)/717289
 * @example =SEG.CONTRIBUTION("BABA","Total","FY2022") -> 853062/717289-1
 * @example =SUM(SEG.CONTRIBUTION("BABA",SEG.SEGMENTS("BABA","FY2022"),"FY2022")) -> 853062/717289-1
 * @example =SEG.CONTRIBUTION("BABA","Cloud","FY2024") -> #N/A Structure changed
 */
export function contribution(
  company: any[][],
  segment: any[][],
  period: any[][],
  prior?: any[][],
  metric?: string,
  options?: any[][],
): any[][] {
  return answerOverTime({ company, segment, period, prior, metric, options }, "contribution", contributionOf);
}
