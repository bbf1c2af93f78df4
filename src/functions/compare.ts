import { answerJob } from "./support/answer-job";
import { asMatrix, asText } from "./support/argument";
import { modelArgument } from "./support/model-argument";

/**
 * Outputs of a driver model in every scenario, and their change to the base.
 * @remarks Outputs down, scenarios across, then scenario - base for every other scenario. A blank cell of the table inherits from the scenario's
 * parent, at last from the base. Distributions count as their means.
 * @category What-if
 * @see MODEL SCENARIO
 * @customfunction COMPARE
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {any[][]} scenarios The scenario table: driver, unit, Base, Bull, ...
 * @param {any[][]} outputs Lines asked for, in their last period; line@period for another; one or a range
 * @returns {any[][]} A table: output, a column per scenario, a column per change to the base
 * @example =SEG.COMPARE({"g",0.1;"next","100*(1+g)"},{"driver","Base","Bull";"g",0.1,0.3},"next") -> {"output","Base","Bull","Bull - Base";"next",110,130,20}
 */
export function compare(
  model: any[][],
  scenarios: any[][],
  outputs: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answerJob("comparison", [model, scenarios, outputs], invocation, () => {
    const asked = asMatrix(outputs)
      .flat()
      .map((cell) => asText(cell).trim())
      .filter((text) => text !== "");
    return {
      input: { ...modelArgument(model), table: asMatrix(scenarios), outputs: asked },
      table: ({ scenarios: names, base, rows }) => {
        const others = names.flatMap((name, at) => (name === base ? [] : [at]));
        return [
          ["output", ...names, ...others.map((at) => `${names[at] ?? ""} - ${base}`)],
          ...rows.map(({ values, changes }, row) => [
            asked[row] ?? "",
            ...values,
            ...others.map((at) => changes[at] ?? NaN),
          ]),
        ];
      },
    };
  });
}
