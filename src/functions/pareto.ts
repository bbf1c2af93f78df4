import { pareto as ranked } from "../engine/analysis/pareto";
import { isFailure } from "../engine/failure";
import { answerTable } from "./support/answer-table";
import { asMatrix, asText } from "./support/argument";

/**
 * Values sorted from the largest, with share and cumulative share.
 * @remarks share = value / sum, cumulative share = sum of the values so far / sum; fractions. A label without a value stands last, a row blank in both
 * is left out. A value below zero is not meaningful; text for a value is #VALUE! naming its place.
 * @category Analysis
 * @see MIX HHI
 * @customfunction PARETO
 * @param {any[][]} labels Names, one column or one row
 * @param {any[][]} values Numbers, one for each name
 * @param {any[][]} [options] headers=0 leaves the header row out
 * @returns {any[][]} A table: label, value, share, cumulative share
 * @example =SEG.PARETO({"a";"b";"c"},{30;50;20},"headers=0") -> {"b",50,0.5,0.5;"a",30,0.3,0.8;"c",20,0.2,1}
 * @example =INDEX(SEG.PARETO(SEG.SEGMENTS("AMZN","FY2022"),SEG.GET("AMZN",SEG.SEGMENTS("AMZN","FY2022"),"FY2022")),2,1) -> "North America"
 */
export function pareto(labels: any[][], values: any[][], options?: any[][]): any[][] {
  return answerTable([labels, values], options, ({ headers }) => {
    const lines = ranked(asMatrix(labels).flat().map(asText), asMatrix(values));
    if (isFailure(lines)) return lines;
    return [
      ...(headers === false ? [] : [["Label", "Value", "Share", "Cumulative share"]]),
      ...lines.map(({ label, value, share, cumulative }) => [label, value ?? "", share ?? "", cumulative ?? ""]),
    ];
  });
}
