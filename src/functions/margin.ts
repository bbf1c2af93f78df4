import { margin as marginOf } from "../engine/analysis/margin";
import { explainRatio } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Profit margin of a company or segment.
 * @remarks profit / revenue, a fraction, both from one vintage and structure. Left out, profit is gross for the company and for a segment the
 * measure that company reports by segment (BABA adjusted EBITA, AMZN operating income); never one measure in place of another.
 * @category Analysis
 * @see MARGINBRIDGE COSTRATIO
 * @customfunction MARGIN
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [profit] gross, operating, ebita, net (before noncontrolling interests) or net_shareholders
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.MARGIN("AMZN","AWS","FY2022") -> 22841/80096
 * @example =SEG.MARGIN("BABA","Cloud","FY2022","ebita") -> 1146/74568
 * @example =SEG.MARGIN("BABA","Total","FY2022") -> 313612/853062
 */
export function margin(
  company: any[][],
  segment: any[][],
  period: any[][],
  profit?: string,
  options?: any[][],
): any[][] {
  return answerEach([company, segment, spreadPeriods(company, period)], options, ([co, line, time], chosen) => {
    const query = { company: asText(co), ...asSegment(line), period: asPeriod(time), profit: profit ?? "" };
    const found = marginOf(facts, query, chosen);
    return carded(found, chosen, () => explainRatio(found, chosen, () => "revenue"));
  });
}
