import { get } from "./get";

/**
 * Cost of revenue of a company, or one of its components.
 * @remarks Cost is positive. A component of which only a part is disclosed is #N/A naming the part; partial=allow returns it. Neither company
 * reports cost of revenue by segment.
 * @category Data
 * @see COSTRATIO MARGIN GET
 * @customfunction COST
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} component "Total", a component of cost of revenue such as "Payment processing", or the path of a part; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} Cost in the currency and scale of the options (default: reporting currency, millions)
 * @example =SEG.COST("BABA","Total","FY2022") -> 539450
 * @example =SEG.COST("BABA","Payment processing","FY2022") -> 11824
 * @example =SEG.COST("BABA","Content acquisition","FY2022","partial=allow") -> 9355
 * @example =SEG.COST("BABA","Traffic acquisition","FY2022") -> #N/A not disclosed
 */
export function cost(company: any[][], component: any[][], period: any[][], options?: any[][]): any[][] {
  return get(company, component, period, "cost_of_revenue", options);
}
