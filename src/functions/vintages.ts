import { findCompany } from "../engine/facts/company";
import { isFailure } from "../engine/failure";
import { findMetric, metricTitle } from "../engine/facts/metric";
import { vintages as vintagesOf } from "../engine/restatement/vintages";
import { unitLabel } from "../engine/explain/unit-label";
import { answerTable } from "./support/answer-table";
import { asPeriod, asSegment, asText, firstCell } from "./support/argument";
import { facts } from "./support/facts";

/**
 * Every filing that states a figure, with the change from one to the next.
 * @remarks One row per filing, oldest first: filing, structure, name as worded there, value, change from the row before, note. The line is followed by its
 * id over all structures; scheme= keeps one. Money in the options' currency and scale. The note says where the original filing is not in the dataset.
 * @category Data
 * @see RECAST SOURCE GET
 * @customfunction VINTAGES
 * @param {string} company Company id, name or alias
 * @param {string} segment Segment as a filing words it, id, alias or path; "Total" is the whole company
 * @param {any} period Period
 * @param {string} [metric] What is asked: revenue (default), operating_income, adjusted_ebita, depreciation, ...
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; headers=0", or a range of two columns
 * @returns {any[][]} A table: filing, scheme, name, value, change, note
 * @example =INDEX(SEG.VINTAGES("BABA","Cloud","FY2021",,"headers=0"),1,4) -> 60120
 * @example =INDEX(SEG.VINTAGES("BABA","Innovation initiatives and others","FY2020",,"headers=0"),2,5) -> 4497-6643
 * @example =SEG.VINTAGES("BABA","Cloud","FY2026",,"headers=0") -> {"20-F FY2026","four groups","Cloud Intelligence Group",158132,"",""}
 */
export function vintages(company: string, segment: string, period: any, metric?: string, options?: any[][]): any[][] {
  return answerTable([company, segment, period, metric], options, (chosen) => {
    const found = findCompany(facts, asText(company));
    if (isFailure(found)) return found;
    const measure = findMetric(facts, found.id, metric ?? "");
    if (isFailure(measure)) return measure;
    const query = { company: found.id, ...asSegment(segment), period: asPeriod(firstCell(period)), metric: measure };
    const history = vintagesOf(facts, query, chosen);
    if (isFailure(history)) return history;
    const unit = history.money ? `, ${unitLabel(found, chosen)}` : "";
    const header = ["Filing", "Scheme", "Name", `${metricTitle(measure)}${unit}`, "Change", "Note"];
    return [
      ...(chosen.headers === false ? [] : [header]),
      ...history.rows.map(({ filing, scheme, name, value, change, remarks }) => [
        filing,
        scheme,
        name,
        value,
        change ?? "",
        remarks.join("; "),
      ]),
    ];
  });
}
