import { badArgument, isFailure } from "../engine/failure";
import { answerJob } from "./support/answer-job";
import { asText } from "./support/argument";
import { modelArgument } from "./support/model-argument";
import { numberArgument } from "./support/number-argument";

/**
 * The value of a driver at which an output of a model reaches a target.
 * @remarks Excel's Goal Seek as a formula: bracketed, then Brent's method, until the output is within 1e-12 of the target, relatively. Of several
 * values it is the one nearest to the driver's own. Without low and high ever wider intervals around the driver's value are searched. #N/A says
 * what was searched where there is none.
 * @category What-if
 * @see SENSITIVITY MODEL
 * @customfunction GOALSEEK
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {string} output The line asked for, in its last period; line@period for another
 * @param {any} target What the output is to be
 * @param {string} driver The driver to move
 * @param {any} [low] Lowest value to try; with high
 * @param {any} [high] Highest value to try; with low
 * @param {string} [scenario] Scenario name; left out: the base
 * @param {any[][]} [scenarios] The scenario table: driver, unit, Base, Bull, ...
 * @returns {any} The driver's value
 * @example =SEG.GOALSEEK({"cloud",100;"growth","10%";"next","cloud*(1+growth)"},"next",125,"growth") -> 0.25
 * @example =SEG.GOALSEEK({"x",1;"y","x*x"},"y",-1,"x",-2,2) -> #N/A No root in [-2, 2]
 */
export function goalseek(
  model: any[][],
  output: string,
  target: any,
  driver: string,
  low?: any,
  high?: any,
  scenario?: string,
  scenarios?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  const given = [model, output, target, driver, low, high, scenario, scenarios];
  const answer = answerJob("goalSeek", given, invocation, () => {
    const goal = numberArgument(target, "target");
    const from = numberArgument(low, "low");
    const to = numberArgument(high, "high");
    if (isFailure(goal)) return goal;
    if (isFailure(from)) return from;
    if (isFailure(to)) return to;
    if (goal === undefined) return badArgument("Target is blank: give the number that the output is to be.");
    const query = { output: asText(output), target: goal, driver: asText(driver), low: from, high: to };
    return { input: { ...modelArgument(model, scenario, scenarios), ...query }, table: ({ value }) => [[value]] };
  });
  return answer instanceof Promise ? answer.then(onlyCell) : onlyCell(answer);
}

const onlyCell = ([row]: unknown[][]): unknown => row?.[0];
