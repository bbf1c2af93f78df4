import type { Failure } from "../../engine/failure";
import type { Model } from "../../engine/model/model";
import { readModelInSteps } from "../../engine/model/read-model";
import type { Steps } from "../../engine/steps";
import { modelInScenarioInSteps } from "../../engine/whatif/model-in-scenario";
import type { ModelReading } from "./workbook/reading";

/** What a reading means, or why it is no model. */
export interface Models {
  /** As the range has it: what tornado, table and goal seek move. */
  readonly model: Model | Failure;
  /** With the distributions of a simulation sheet, where there is one: what simulations draw from; or why these do not fit. */
  readonly drawn: Model | Failure;
}

/** Reads the models of a range: thousands of formulas take longer than a page may stand still. */
export function* modelsInSteps({ model: { values }, distributions }: ModelReading): Steps<Models> {
  const model = yield* readModelInSteps(values);
  return { model, drawn: distributions ? yield* modelInScenarioInSteps(values, "", distributions.values) : model };
}
