import { isFailure } from "../engine/failure";
import { answerJob } from "./support/answer-job";
import { asText } from "./support/argument";
import { modelArgument } from "./support/model-argument";
import { numberArgument } from "./support/number-argument";

/**
 * The drivers of an output, the one that moves it most first.
 * @remarks Each driver alone at its low and at its high, all else equal: low and high are the model's columns of that name; without them a driver
 * swings by swing of its value (10 % where no driver has low and high). Swing is |high output - low output|. Distributions count as their means.
 * @category What-if
 * @see SENSITIVITY MODEL
 * @customfunction TORNADO
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {string} output The line asked for, in its last period; line@period for another
 * @param {any} [swing] Swing of drivers without low and high, a fraction such as 0.1
 * @param {string} [scenario] Scenario name; left out: the base
 * @param {any[][]} [scenarios] The scenario table: driver, unit, Base, Bull, ...
 * @returns {any[][]} A table: driver, low output, high output, swing
 * @example =SEG.TORNADO({"a",2;"b",10;"c","a+b"},"c") -> {"driver","low output","high output","swing";"b",11,13,2;"a",11.8,12.2,0.4}
 * @example =INDEX(SEG.TORNADO({"line","definition","low","high";"a",2,1,5;"b",10,9,10;"c","a*b","",""},"c"),2,4) -> 40
 */
export function tornado(
  model: any[][],
  output: string,
  swing?: any,
  scenario?: string,
  scenarios?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answerJob("tornado", [model, output, swing, scenario, scenarios], invocation, () => {
    const reach = numberArgument(swing, "swing");
    if (isFailure(reach)) return reach;
    return {
      input: { ...modelArgument(model, scenario, scenarios), output: asText(output), swing: reach },
      table: ({ rows }) => [
        ["driver", "low output", "high output", "swing"],
        ...rows.map((row) => [row.driver, row.lowOutput, row.highOutput, row.swing]),
      ],
    };
  });
}
