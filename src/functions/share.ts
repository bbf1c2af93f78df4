import { share as shareOf } from "../engine/analysis/share";
import { explain } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Share of a segment in the whole company.
 * @remarks segment / denominator, a fraction (0.25 is 25 %). The denominator is the consolidated total, or with denominator=segments the sum of
 * the segments before inter-segment elimination. Both from one vintage and one segment structure, in the reporting currency.
 * @category Analysis
 * @see MIXSHIFT CONTRIBUTION HHI MIX
 * @customfunction SHARE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.SHARE("BABA","Cloud","FY2022") -> 74568/853062
 * @example =SEG.SHARE("AMZN","Online stores","FY2021") -> 222075/469822
 * @example =SEG.SHARE("BABA","Cloud","FY2025",,"denominator=segments") -> 118028/1097055
 */
export function share(
  company: any[][],
  segment: any[][],
  period: any[][],
  metric?: string,
  options?: any[][],
): any[][] {
  return answerEach([company, segment, spreadPeriods(company, period)], options, ([co, line, time], chosen) => {
    const query = { company: asText(co), ...asSegment(line), period: asPeriod(time), metric: metric ?? "" };
    return carded(shareOf(facts, query, chosen), chosen, () => explain(facts, "share", query, chosen));
  });
}
