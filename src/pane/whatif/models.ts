import { type Failure, isFailure } from "../../engine/failure";
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
export function* modelsInSteps({ model: { values }, labels, distributions }: ModelReading): Steps<Models> {
  const model = inWords(yield* readModelInSteps(values), labels);
  if (!distributions) return { model, drawn: model };
  return { model, drawn: inWords(yield* modelInScenarioInSteps(values, "", distributions.values), labels) };
}

/** The model with its lines called as the sheet calls them. */
const inWords = (model: Model | Failure, labels: readonly string[]): Model | Failure =>
  isFailure(model) || labels.length === 0
    ? model
    : { ...model, lines: model.lines.map((line) => ({ ...line, label: labels[line.row - 1] || line.label })) };
