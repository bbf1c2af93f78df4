import { citation } from "../engine/explain/citation";
import { isFailure } from "../engine/failure";
import { figure } from "../engine/figure/figure";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Footnote of one line that says where a figure comes from.
 * @remarks Of the figure SEG.GET returns for the same arguments: what it is, filing and structure, the line as printed, title and address of the page, and
 * whether it was read in a secondary source, derived or translated. Fails where SEG.GET fails; a page without a citable address is said to be one.
 * @category Meta
 * @see SOURCE
 * @customfunction CITE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; basis=first", or a range of two columns
 * @returns {any[][]} Text
 * @example =SEG.CITE("BABA","Cloud","FY2022") -> "Alibaba Group Cloud revenue FY2022: 20-F FY2022, seven segments, line ""Cloud"". Alibaba 20-F FY2022, Schedule of revenue by segment (XBRL R39), https://www.sec.gov/Archives/edgar/data/1577552/000110465922082622/R39.htm"
 * @example =SEG.CITE("BABA","Traffic acquisition","FY2022","cost_of_revenue") -> #N/A not disclosed
 */
export function cite(company: any[][], segment: any[][], period: any[][], metric?: string, options?: any[][]): any[][] {
  return answerEach([company, segment, spreadPeriods(company, period)], options, ([co, line, time], chosen) => {
    const found = figure(
      facts,
      { company: asText(co), ...asSegment(line), period: asPeriod(time), metric: metric ?? "" },
      chosen,
    );
    return isFailure(found) ? found : citation(facts, found);
  });
}
