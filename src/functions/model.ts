import { answerJob } from "./support/answer-job";
import { modelArgument } from "./support/model-argument";

/**
 * All lines of a driver model with their values.
 * @remarks The model is a range: the line's name, then its definition, or one column of definitions per period under a header of period labels; optional
 * columns low, high, unit, note. A definition is a number, a distribution (here its mean) or a formula over other lines; prev(name) is the period
 * before. The scenario's drivers replace those of the model.
 * @category What-if
 * @see SENSITIVITY TORNADO GOALSEEK COMPARE
 * @customfunction MODEL
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {string} [scenario] Scenario name; left out: the base
 * @param {any[][]} [scenarios] The scenario table: driver, unit, Base, Bull, ...
 * @returns {any[][]} A table: line, then its value, or its values by period
 * @example =SEG.MODEL({"cloud",100;"growth","10%";"next","cloud*(1+growth)"}) -> {"line","value";"cloud",100;"growth",0.1;"next",110}
 * @example =SEG.MODEL({"line","FY1","FY2";"g",0.1,"";"cloud",100,"prev(cloud)*(1+g)"}) -> {"line","FY1","FY2";"g",0.1,0.1;"cloud",100,110}
 * @example =SEG.MODEL({"growth",0.1;"next","100*(1+grwth)"}) -> #N/A next: unknown name "grwth". Did you mean "growth"?
 */
export function model(
  model: any[][],
  scenario?: string,
  scenarios?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  return answerJob("model", [model, scenario, scenarios], invocation, () => ({
    input: modelArgument(model, scenario, scenarios),
    table: ({ periods, lines }) => [["line", ...periods], ...lines.map(({ label, values }) => [label, ...values])],
  }));
}
