import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { recast as recastOf } from "../engine/restatement/recast";
import { unitLabel } from "../engine/explain/unit-label";
import { answerTable } from "./support/answer-table";
import { asText } from "./support/argument";
import { facts } from "./support/facts";
import { tablePeriods } from "./support/table-periods";

/**
 * How later filings restated segment revenue.
 * @remarks A table per structure: structure, period, line, as first stated, latest, change = latest - first, the filings, a note; the total is equal. Then, for periods
 * stated in two structures, each line beside the one it became, with the residual = newer - older. level=all adds the lines below; scheme= keeps one table.
 * @category Analysis
 * @see VINTAGES GRID
 * @customfunction RECAST
 * @param {string} company Company id, name or alias
 * @param {any[][]} [periods] "FY2018:FY2022", "FY-4:FY0", one period, or a range of periods; left out, every fiscal year
 * @param {any[][]} [options] Options such as "scheme=four segments; level=all; scale=B; headers=0", or a range of two columns
 * @returns {any[][]} A table: scheme or mapping, period, line, before, after, change, filing before, filing after, note
 * @example =INDEX(SEG.RECAST("BABA","FY2020","scheme=four segments; headers=0"),4,6) -> 4497-6643
 * @example =INDEX(SEG.RECAST("BABA","FY2021","scheme=seven segments; headers=0"),1,6) -> 501379-501683
 * @example =SUM(INDEX(SEG.RECAST("BABA","FY2020","scheme=four segments; headers=0"),0,6)) -> 0
 */
export function recast(company: string, periods?: any[][], options?: any[][]): any[][] {
  return answerTable([company, periods], options, (chosen) => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const asked = tablePeriods(found, periods);
    if (isFailure(asked)) return asked;
    const shown = asked.length > 0 ? asked : (facts.fiscalYears.get(found.id) ?? []);
    const tables = recastOf(facts, found, [...new Set(shown)], chosen);
    if (isFailure(tables)) return tables;
    const unit = unitLabel(found, chosen);
    const heads = {
      scheme: ["Scheme", "Period", "Line", `First stated, ${unit}`, `Latest, ${unit}`, "Change"],
      mapping: ["Mapping", "Period", "Line", `Older scheme, ${unit}`, `Newer scheme, ${unit}`, "Residual"],
    };
    const scaled = <Missing>(value: number | Missing) => (typeof value === "number" ? value / chosen.scale : value);
    return tables.flatMap(({ kind, title, rows }, at) => [
      ...(chosen.headers === false || tables[at - 1]?.kind === kind
        ? []
        : [[...heads[kind], "Filing before", "Filing after", "Note"]]),
      ...rows.map(({ period, line, before, after, change, filingBefore, filingAfter, note }) => [
        title,
        period,
        line,
        scaled(before) ?? "",
        scaled(after) ?? "",
        scaled(change),
        filingBefore,
        filingAfter,
        note,
      ]),
    ]);
  });
}
