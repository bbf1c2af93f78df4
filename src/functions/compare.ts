import { isFailure } from "../engine/failure";
import { readModel } from "../engine/model/read-model";
import { compare as compareOf } from "../engine/whatif/compare";
import { readScenarioTable } from "../engine/whatif/scenario";
import { answerTable } from "./support/answer-table";
import { asMatrix, asText } from "./support/argument";

/**
 * Outputs of a driver model in every scenario, and their change to the base.
 * @remarks Outputs down, scenarios across, then scenario - base for every other scenario. A blank cell of the table inherits from the scenario's
 * parent, at last from the base. Distributions count as their means.
 * @category What-if
 * @see MODEL SCENARIO
 * @customfunction COMPARE
 * @param {any[][]} model The model's range with its header
 * @param {any[][]} scenarios The scenario table: driver, unit, Base, Bull, ...
 * @param {any[][]} outputs Lines asked for, in their last period; line@period for another; one or a range
 * @returns {any[][]} A table: output, a column per scenario, a column per change to the base
 * @example =SEG.COMPARE({"g",0.1;"next","100*(1+g)"},{"driver","Base","Bull";"g",0.1,0.3},"next") -> {"output","Base","Bull","Bull - Base";"next",110,130,20}
 */
export function compare(model: any[][], scenarios: any[][], outputs: any[][]): any[][] {
  return answerTable([model, scenarios, outputs], undefined, () => {
    const [read, table] = [readModel(asMatrix(model)), readScenarioTable(asMatrix(scenarios))];
    if (isFailure(read)) return read;
    if (isFailure(table)) return table;
    const asked = asMatrix(outputs)
      .flat()
      .map((cell) => asText(cell).trim())
      .filter((text) => text !== "");
    const found = compareOf(read, table, asked);
    if (isFailure(found)) return found;
    const others = found.scenarios.flatMap((name, at) => (name === found.base ? [] : [at]));
    return [
      ["output", ...found.scenarios, ...others.map((at) => `${found.scenarios[at] ?? ""} - ${found.base}`)],
      ...found.rows.map(({ values, changes }, row) => [
        asked[row] ?? "",
        ...values,
        ...others.map((at) => changes[at] ?? NaN),
      ]),
    ];
  });
}
