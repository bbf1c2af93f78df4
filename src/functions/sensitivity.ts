import { badArgument, isFailure } from "../engine/failure";
import { answerJob } from "./support/answer-job";
import { asMatrix, asText } from "./support/argument";
import { modelArgument } from "./support/model-argument";
import { numbersArgument } from "./support/number-argument";

/**
 * An output of a driver model for several values of one or two drivers.
 * @remarks What Excel's Data Table does, over a model: the output with the row driver at each of its values, down, and the column driver at each of
 * its values, across; all else equal. The answer is the inside of the table: write it between the values. At most 200,000 cells.
 * @category What-if
 * @see TORNADO GOALSEEK MODEL
 * @customfunction SENSITIVITY
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {string} output The line asked for, in its last period; line@period for another
 * @param {string} rowDriver Driver whose values run down
 * @param {any[][]} rowValues Its values, a row or a column of cells
 * @param {string} [columnDriver] Driver whose values run across
 * @param {any[][]} [columnValues] Its values, a row or a column of cells
 * @param {string} [scenario] Scenario name; left out: the base
 * @param {any[][]} [scenarios] The scenario table: driver, unit, Base, Bull, ...
 * @returns {any[][]} The outputs, a row for each row value, a column for each column value
 * @example =SEG.SENSITIVITY({"cloud",100;"growth","10%";"next","cloud*(1+growth)"},"next","growth",{0.05;0.1}) -> {105;110}
 * @example =SEG.SENSITIVITY({"a",2;"b",3;"c","a*b"},"c","a",{1;2},"b",{10,20}) -> {10,20;20,40}
 */
export function sensitivity(
  model: any[][],
  output: string,
  rowDriver: string,
  rowValues: any[][],
  columnDriver?: string,
  columnValues?: any[][],
  scenario?: string,
  scenarios?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  const given = [model, output, rowDriver, rowValues, columnDriver, columnValues, scenario, scenarios];
  return answerJob("sensitivity", given, invocation, () => {
    const down = numbersArgument(asMatrix(rowValues), "rowValues");
    const across = numbersArgument(asMatrix(columnValues), "columnValues");
    if (isFailure(down)) return down;
    if (isFailure(across)) return across;
    const second = asText(columnDriver);
    if (second === "" && across.length > 0) return badArgument("The columnValues need a columnDriver before them.");
    return {
      input: {
        ...modelArgument(model, scenario, scenarios),
        output: asText(output),
        row: { driver: asText(rowDriver), values: down },
        column: second === "" ? undefined : { driver: second, values: across },
      },
      table: ({ values }) => values,
    };
  });
}
