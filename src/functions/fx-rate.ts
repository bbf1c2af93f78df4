import { findCompany } from "../engine/facts/company";
import { exchangeRate, findCurrency } from "../engine/figure/exchange-rate";
import { isFailure } from "../engine/failure";
import { parsePeriod } from "../engine/asked/period";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Exchange rate with which a company's filings translated a period.
 * @remarks Units of to for one unit of from: the convenience rate of that period's filing, or one divided by it; a currency for itself is 1. #N/A
 * where the company's filings translate nothing.
 * @category Data
 * @see GET
 * @customfunction FXRATE
 * @param {string} from Currency: CNY (RMB) or USD
 * @param {string} to Currency: CNY (RMB) or USD
 * @param {string} company Company id, name or alias, e.g. "BABA"
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @returns {any[][]} Units of to for one unit of from
 * @example =SEG.FXRATE("USD","CNY","BABA","FY2022") -> 6.3393
 * @example =SEG.FXRATE("CNY","USD","BABA","FY2022") -> 1/6.3393
 * @example =SEG.FXRATE("USD","CNY","AMZN","FY2022") -> #N/A No rate for AMZN
 */
export function fxRate(from: string, to: string, company: string, period: any[][]): any[][] {
  return answerEach([from, to, company, spreadPeriods(company, period)], undefined, ([one, other, co, time]) => {
    const source = findCurrency(asText(one));
    if (isFailure(source)) return source;
    const target = findCurrency(asText(other));
    if (isFailure(target)) return target;
    const found = findCompany(facts, asText(co));
    if (isFailure(found)) return found;
    const label = parsePeriod(facts, found, asPeriod(time));
    return isFailure(label) ? label : exchangeRate(facts, found, label, source, target);
  });
}
