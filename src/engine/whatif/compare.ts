import { atOnce } from "../at-once";
import { badArgument, type Failure, isFailure } from "../failure";
import { calculation } from "../model/calculation";
import { dependence } from "../model/dependence";
import { lineFailure } from "../model/line-failure";
import type { Model } from "../model/model";
import { modelOutput, type Output } from "../model/model-output";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { applyScenario } from "./apply-scenario";
import type { ScenarioTable } from "./scenario";

export interface ComparedOutput {
  readonly output: Output;
  /** One per scenario, in the output's unit. */
  readonly values: readonly number[];
  /** Value - value in the base scenario, in the output's unit. */
  readonly changes: readonly number[];
}

export interface Comparison {
  /** In the table's order. */
  readonly scenarios: readonly string[];
  readonly base: string;
  readonly rows: readonly ComparedOutput[];
}

/** Most outputs of one comparison. */
const mostOutputs = 1_000;

/**
 * Outputs in every scenario of a table, and their change to the base: value(scenario) - value(base). Distributions count as their means. Fails
 * for an unknown output, a table that does not fit the model, and a scenario in which an output has no value, with its name.
 */
export function* compareInSteps(
  model: Model,
  table: ScenarioTable,
  outputs: readonly string[],
): Steps<Comparison | Failure> {
  if (outputs.length > mostOutputs) return badArgument(`${outputs.length} outputs are more than 1,000.`);
  const asked: Output[] = [];
  for (const text of outputs) {
    const output = modelOutput(model, text);
    if (isFailure(output)) return output;
    asked.push(output);
  }
  if (asked.length === 0) return badArgument("There are no outputs to compare: name a line, or line@period.");
  const cells = asked.map(({ cell }) => cell);
  const { fixed } = dependence(model, [], cells);
  yield 0;
  const values: number[][] = [];
  const { length } = table.scenarios;
  for (const [at, scenario] of table.scenarios.entries()) {
    const changed = applyScenario(model, table, scenario);
    if (isFailure(changed)) return changed;
    const sheet = calculation(changed, fixed);
    const failed = yield* stretched(sheet.inSteps(), at / length, (at + 1) / length);
    if (failed) return lineFailure(scenario, undefined, failed);
    values.push(cells.map((cell) => sheet.values[cell] ?? NaN));
  }
  const base = values[table.scenarios.indexOf(table.base)] ?? [];
  const rows = asked.map((output, at) => ({
    output,
    values: values.map((row) => row[at] ?? NaN),
    changes: values.map((row) => (row[at] ?? NaN) - (base[at] ?? NaN)),
  }));
  return { scenarios: table.scenarios, base: table.base, rows };
}

/** The same at once. */
export const compare = atOnce(compareInSteps);
