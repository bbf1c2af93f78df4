import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { defaultPeriods, grid as gridOf } from "../engine/figure/grid";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";
import { tablePeriods } from "./support/table-periods";

/**
 * Table of segments by periods.
 * @remarks Segments down, periods across, with header row and column, reconciling lines and the total; one segment structure, that of the last
 * period; what it does not cover is n/d (na= says otherwise). scheme=all stacks one block per structure. level=all adds the lines below, those of one line
 * from one filing, and a row "recast, not split" where a newer figure has no split of its own. Money in the options' currency and scale.
 * @category Data
 * @see GET SEGMENTS RECAST
 * @customfunction GRID
 * @param {string} company Company id, name or alias
 * @param {string} [metric] What is asked: revenue (default), cost_of_revenue, operating_income, adjusted_ebita, ...
 * @param {any[][]} [periods] "FY2018:FY2022", "FY-4:FY0", one period, or a range of periods; left out, the last five years
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A table
 * @example =INDEX(SEG.GRID("BABA","revenue","FY2021:FY2022"),6,3) -> 74568
 * @example =INDEX(SEG.GRID("BABA",,"FY2022:FY2023","level=all"),7,2) -> -1125
 * @example =ROWS(SEG.GRID("AMZN",,"FY2021:FY2022")) -> 5
 */
export function grid(company: string, metric?: string, periods?: any[][], options?: any[][]): any[][] {
  return answerTable([company, metric, periods], options, (chosen) => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const asked = tablePeriods(found, periods);
    if (isFailure(asked)) return asked;
    const shown = asked.length > 0 ? asked : defaultPeriods(facts, found);
    return gridOf(facts, { company: found.id, metric: metric ?? "", periods: shown }, chosen);
  });
}
