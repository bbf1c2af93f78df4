import { commonSize as commonSizeOf } from "../engine/analysis/common-size";
import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { defaultPeriods } from "../engine/figure/grid";
import { metricTitle } from "../engine/facts/metric";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";
import { tablePeriods } from "./support/table-periods";

/**
 * Income statement with every line as a share of revenue.
 * @remarks Lines down in the company's own order, periods across; line / revenue of the same period, a fraction; costs positive, losses negative. A missing
 * line is n/d (na= says otherwise); the sum of two lines stands only where they are not stated apart. #VALUE! for a wrong period or option.
 * @category Analysis
 * @see COSTRATIO MARGIN
 * @customfunction COMMONSIZE
 * @param {string} company Company id, name or alias
 * @param {any[][]} [periods] "FY2018:FY2022", "FY-4:FY0", one period, or a range of periods; left out, the last five years
 * @param {any[][]} [options] Options such as "na=blank; headers=0; basis=first", or a range of two columns
 * @returns {any[][]} A table
 * @example =INDEX(SEG.COMMONSIZE("BABA","FY2026","headers=0"),2,2) -> 616136/1023670
 * @example =INDEX(SEG.COMMONSIZE("AMZN","FY2023:FY2025","headers=0"),2,4) -> "n/d"
 */
export function commonSize(company: string, periods?: any[][], options?: any[][]): any[][] {
  return answerTable([company, periods], options, (chosen) => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const asked = tablePeriods(found, periods);
    if (isFailure(asked)) return asked;
    const shown = asked.length > 0 ? asked : defaultPeriods(facts, found);
    const lines = commonSizeOf(facts, found, shown, chosen);
    if (isFailure(lines)) return lines;
    return [
      ...(chosen.headers === false ? [] : [[`${found.id}, share of revenue`, ...shown]]),
      ...lines.map(({ metric, shares }) => [metricTitle(metric), ...shares.map((share) => share ?? "")]),
    ];
  });
}
