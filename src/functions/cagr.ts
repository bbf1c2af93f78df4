import { cagr as yearlyGrowth } from "../engine/analysis/cagr";
import { explain } from "../engine/explain/explain";
import { answerEach } from "./support/answer-each";
import { asPeriod, asSegment, asText } from "./support/argument";
import { carded } from "./support/carded";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Yearly growth of a segment between two fiscal years.
 * @remarks (to / from)^(1 / years) - 1, a fraction. Both ends from the newest vintage that states both, within one segment structure; where the
 * structure changed #N/A unless splice=allow. An end of zero or below is not meaningful; halves and quarters are #VALUE!, and so is currency=:
 * convenience rates change year by year.
 * @category Analysis
 * @see GROWTHRATE PROJECTION
 * @customfunction CAGR
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} from First fiscal year such as "FY2018", 2018 or "FY-4"; one or a range
 * @param {any[][]} to Last fiscal year such as "FY2022", 2022 or "LFY"; a range of years "FY2019:FY2022" spreads as a row; one or a range
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A fraction
 * @example =SEG.CAGR("BABA","Total","FY2018","FY2022") -> (853062/250266)^(1/4)-1
 * @example =SEG.CAGR("AMZN","AWS","FY2021","FY2024") -> (107556/62202)^(1/3)-1
 * @example =SEG.CAGR("AMZN","International","FY2021","FY2024","operating_income") -> #N/A Not meaningful
 */
export function cagr(
  company: any[][],
  segment: any[][],
  from: any[][],
  to: any[][],
  metric?: string,
  options?: any[][],
): any[][] {
  return answerEach(
    [company, segment, spreadPeriods(company, from), spreadPeriods(company, to)],
    options,
    ([co, line, first, last], chosen) => {
      const query = {
        company: asText(co),
        ...asSegment(line),
        from: asPeriod(first),
        to: asPeriod(last),
        metric: metric ?? "",
      };
      const asked = { ...query, period: `${query.from}:${query.to}` };
      return carded(yearlyGrowth(facts, query, chosen), chosen, () => explain(facts, "cagr", asked, chosen));
    },
  );
}
