import { findCompany } from "../engine/facts/company";
import { dateSerial } from "../engine/date-serial";
import { isFailure } from "../engine/failure";
import { parsePeriod, periodEnd as lastDay } from "../engine/asked/period";
import { answerEach } from "./support/answer-each";
import { asPeriod, asText } from "./support/argument";
import { facts } from "./support/facts";
import { spreadPeriods } from "./support/period-argument";

/**
 * Last day of a company's period, as an Excel date.
 * @remarks A date number of the 1900 system: format the cell as a date. A fiscal year outside the dataset ends on the company's year end.
 * @category Data
 * @see PERIODS
 * @customfunction PERIODEND
 * @param {any[][]} company Company id, name or alias, e.g. "BABA"; one or a range
 * @param {any[][]} period Fiscal year such as "FY2022", 2022, "LFY", "FY-1"; a range of years "FY2018:FY2022" spreads as a row; one or a range
 * @returns {any[][]} A date
 * @example =SEG.PERIODEND("BABA","FY2022") -> DATE(2022,3,31)
 * @example =SEG.PERIODEND("AMZN","FY2022") -> DATE(2022,12,31)
 * @example =SEG.PERIODEND("BABA","H1FY2021") -> DATE(2020,9,30)
 */
export function periodEnd(company: any[][], period: any[][]): any[][] {
  return answerEach([company, spreadPeriods(company, period)], undefined, ([co, time]) => {
    const found = findCompany(facts, asText(co));
    if (isFailure(found)) return found;
    const label = parsePeriod(facts, found, asPeriod(time));
    return isFailure(label) ? label : dateSerial(lastDay(facts, found, label));
  });
}
