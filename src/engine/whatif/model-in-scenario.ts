import type { Matrix } from "../asked/broadcast";
import { isBlankCell } from "../asked/cell-text";
import { atOnce } from "../at-once";
import { badArgument, type Failure, isFailure } from "../failure";
import type { Model } from "../model/model";
import { readModelInSteps } from "../model/read-model";
import type { Steps } from "../steps";
import { applyScenario } from "./apply-scenario";
import { readScenarioTable } from "./scenario";

/**
 * The driver model of a range, in a scenario of a table where there is one; without a scenario's name in its base. Fails with the sentence of
 * whatever is wrong with either, and for a scenario without a table.
 */
export function* modelInScenarioInSteps(rows: Matrix, scenario = "", scenarios: Matrix = []): Steps<Model | Failure> {
  const model = yield* readModelInSteps(rows);
  if (isFailure(model)) return model;
  if (scenarios.every((row) => row.every(isBlankCell)))
    return scenario.trim() === "" ? model : badArgument(`Scenario "${scenario}" needs the scenario table beside it.`);
  const table = readScenarioTable(scenarios);
  return isFailure(table) ? table : applyScenario(model, table, scenario);
}

/** The same at once. */
export const modelInScenario = atOnce(modelInScenarioInSteps);
