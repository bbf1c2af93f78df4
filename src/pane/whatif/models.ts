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
export function* modelsInSteps(reading: ModelReading): Steps<Models> {
  const { values } = reading.model;
  const model = inWords(yield* readModelInSteps(values), reading);
  if (!reading.distributions) return { model, drawn: model };
  const drawn = yield* modelInScenarioInSteps(values, "", reading.distributions.values);
  return { model, drawn: inWords(drawn, reading) };
}

/** The model with its lines called and their units as the sheet has them beside the range. */
const inWords = (model: Model | Failure, { labels, units }: ModelReading): Model | Failure =>
  isFailure(model)
    ? model
    : {
        ...model,
        lines: model.lines.map((line) => ({
          ...line,
          label: labels[line.row - 1] || line.label,
          unit: line.unit || (units[line.row - 1] ?? ""),
        })),
      };
