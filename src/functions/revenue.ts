import { get } from "./get";

/**
 * Revenue of a company or segment in a period.
 * @remarks SEG.GET with metric revenue: the same choice of figure, units and errors.
 * @category Data
 * @see GET SHARE GROWTHRATE
 * @customfunction REVENUE
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} segment Segment as the filing words it, id, alias or path; empty or "Total" is the whole company; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} Revenue in the currency and scale of the options (default: reporting currency, millions)
 * @example =SEG.REVENUE("BABA","Cloud","FY2022") -> 74568
 * @example =SEG.REVENUE("BABA","Cloud",2021) -> 60558
 * @example =SEG.REVENUE("BABA","Cloud",2021,"basis=first") -> 60120
 */
export function revenue(company: any[][], segment: any[][], period: any[][], options?: any[][]): any[][] {
  return get(company, segment, period, "revenue", options);
}
