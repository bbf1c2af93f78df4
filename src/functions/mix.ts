import { mix as shares } from "../engine/analysis/mix";
import { isFailure } from "../engine/failure";
import { answerTable } from "./support/answer-table";
import { asMatrix } from "./support/argument";

/**
 * Shares of the values of a range.
 * @remarks value / sum of the values, fractions that add up to 1. A blank cell stays blank; text is #VALUE! naming its place; a sum of zero is #DIV/0!.
 * @category Analysis
 * @see SHARE PARETO
 * @customfunction MIX
 * @param {any[][]} values Numbers of the sheet
 * @returns {any[][]} Fractions in the shape of the range
 * @example =SEG.MIX({60;30;10}) -> {0.6;0.3;0.1}
 * @example =SEG.MIX({1,"";3,4}) -> {0.125,"";0.375,0.5}
 */
export function mix(values: any[][]): any[][] {
  return answerTable([values], undefined, () => {
    const found = shares(asMatrix(values));
    return isFailure(found) ? found : found.map((row) => row.map((share) => share ?? ""));
  });
}
