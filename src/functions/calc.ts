import { badArgument, isFailure } from "../engine/failure";
import { calc as calcOf } from "../engine/whatif/calc";
import { answerTable } from "./support/answer-table";
import { asMatrix, asText } from "./support/argument";

/**
 * Value of a formula text over named values.
 * @remarks + - * / ^, comparison (1 or 0), a ? b : c, and or not, if(cond, a, b), 10%, brackets; min max sum mean abs round floor ceil sqrt exp ln
 * log10. Case does not matter and a space in a name is "_" ("Gross margin" is gross_margin). -a^b and a^b^c need brackets. A blank value is
 * missing, not zero.
 * @category What-if
 * @see SCENARIO WHATIF
 * @customfunction CALC
 * @param {string} expression Formula such as "cloud*(1+g)-cost"
 * @param {any[][]} names Names of the values
 * @param {any[][]} values One value for each name
 * @returns {any} The number
 * @example =SEG.CALC("cloud*(1+g)-cost",{"cloud";"g";"cost"},{74568;0.25;60000}) -> 33210
 * @example =SEG.CALC("round(revenue * 12.5%, 1)",{"Revenue"},{1234}) -> 154.3
 * @example =SEG.CALC("cloud*(1+grwth)",{"cloud";"growth"},{74568;0.1}) -> #N/A Unknown name "grwth". Did you mean "growth"?
 */
export function calc(expression: string, names: any[][], values: any[][]): any {
  const [answer] = answerTable([expression, names, values], undefined, () => {
    const [labels, cells] = [asMatrix(names).flat(), asMatrix(values).flat()];
    if (labels.length !== cells.length)
      return badArgument(`${labels.length} names and ${cells.length} values: give one value for each name.`);
    const named = labels.map((label, at) => ({ name: asText(label), value: cells[at] }));
    const found = calcOf(asText(expression), named);
    return isFailure(found) ? found : [[found]];
  });
  return answer?.[0];
}
