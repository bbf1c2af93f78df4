import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { linePath } from "../engine/facts/line-index";
import { parsePeriod } from "../engine/asked/period";
import { segmentList } from "../engine/figure/segment-list";
import { answerTable } from "./support/answer-table";
import { asPeriod, asText, firstCell } from "./support/argument";
import { facts } from "./support/facts";

/**
 * The segments of a company in a period, as its filing words them.
 * @remarks A column in filing order, reconciling lines last; level=all adds the lines below as paths; axis=product lists revenue by type;
 * headers=1 adds a header. The structure is that of the period (default: the last fiscal year), or the one scheme= names.
 * @category Data
 * @see PERIODS GRID COMPANIES
 * @customfunction SEGMENTS
 * @param {string} company Company id, name or alias
 * @param {any} [period] Period; left out, the last fiscal year
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} A column of names
 * @example =SEG.SEGMENTS("AMZN","FY2022") -> {"North America";"International";"AWS"}
 */
export function segments(company: string, period?: any, options?: any[][]): any[][] {
  return answerTable([company, period], options, (chosen) => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const asked = asPeriod(firstCell(period));
    const label = parsePeriod(facts, found, asked === "" ? "LFY" : asked);
    if (isFailure(label)) return label;
    const lines = segmentList(facts, found, label, chosen);
    if (isFailure(lines)) return lines;
    return [...(chosen.headers === true ? [["Segment"]] : []), ...lines.map((line) => [linePath(line)])];
  });
}
