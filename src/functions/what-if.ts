import { badArgument, isFailure } from "../engine/failure";
import { parseWhatIfOutput, whatIf as whatIfOf } from "../engine/whatif/what-if";
import { answerTable } from "./support/answer-table";
import { asMatrix, asPeriod, asText, firstCell } from "./support/argument";
import { facts } from "./support/facts";

/**
 * Revenue or gross profit as it would have been with all changes applied together.
 * @remarks A change is text "+10%", "-5%", "=80000", "+3000" (money in the options' currency and scale) or a number as a fraction from -1 to 10;
 * a blank one is none. revenue: total + sum of changes; gross_profit: reported gross profit + change of revenue x (1 - cost ratio of the change),
 * where cost= is ratio (the group's reported ratio, an assumption), fixed, or a number 0 to 1; gross_margin: that over the new total; segment:
 * new values; share: new value / new total; growth: new / reported - 1.
 * @category What-if
 * @see SCENARIO EXPLAIN
 * @customfunction WHATIF
 * @param {string} company Company id, name or alias
 * @param {any[][]} segments One segment or a range of them
 * @param {any} period Period
 * @param {any[][]} changes One change for each segment
 * @param {string} [output] revenue (default), gross_profit, gross_margin, segment, share or growth
 * @param {any[][]} [options] Options such as "currency=USD; scale=B; basis=first", or a range of two columns
 * @returns {any[][]} One number, or for segment, share and growth a range shaped like segments
 * @example =SEG.WHATIF("BABA","Cloud","FY2022","+10%") -> 853062+7456.8
 * @example =SEG.WHATIF("BABA","Cloud","FY2022","+3000",,"scale=M") -> 856062
 * @example =SEG.WHATIF("BABA",{"Cloud";"Cainiao"},"FY2022",{0.1;"=50000"},"segment") -> {82024.8;50000}
 */
export function whatIf(
  company: string,
  segments: any[][],
  period: any,
  changes: any[][],
  output?: string,
  options?: any[][],
): any[][] {
  return answerTable([company, segments, period, changes, output], options, (chosen) => {
    const names = asMatrix(segments).map((row) => row.map(asText));
    const deltas = asMatrix(changes).flat();
    const count = names.flat().length;
    if (count !== deltas.length)
      return badArgument(`${count} segments and ${deltas.length} changes: give one change for each segment.`);
    const asked = names.flat().map((name, at) => ({ name, change: deltas[at] }));
    const lines = count === 1 ? asked : asked.filter(({ name }) => name !== "");
    const wanted = parseWhatIfOutput(output ?? "");
    if (isFailure(wanted)) return wanted;
    const query = {
      company: asText(company),
      segments: lines.map(({ name }) => name),
      period: asPeriod(firstCell(period)),
      changes: lines.map(({ change }) => change),
    };
    const result = whatIfOf(facts, query, wanted, chosen);
    if (isFailure(result)) return result;
    if (typeof result === "number") return [[result]];
    const values = [...result];
    return names.map((row) => row.map((name) => (name === "" && count > 1 ? "" : (values.shift() ?? ""))));
  });
}
