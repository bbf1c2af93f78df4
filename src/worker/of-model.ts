import type { Matrix } from "../engine/asked/broadcast";
import { type Failure, isFailure } from "../engine/failure";
import type { Model } from "../engine/model/model";
import type { Steps } from "../engine/steps";
import { stretched } from "../engine/stretched";
import { modelInScenarioInSteps } from "../engine/whatif/model-in-scenario";

/** The cells of a driver model's range and of its scenario table: plain data, so that they may go to a worker. */
export interface ModelCells {
  readonly model: Matrix;
  /** Blank: the base. */
  readonly scenario?: string | undefined;
  readonly scenarios?: Matrix | undefined;
}

/** Share of the work that reading a model counts as. */
const reading = 0.1;

/** A question about a driver model as work over plain data: the model read first, then the answer. Fails where the model does. */
export const ofModel = <Asked, Answer>(answer: (model: Model, asked: Asked) => Steps<Answer | Failure>) =>
  function* (input: ModelCells & Asked): Steps<Answer | Failure> {
    const model = yield* stretched(modelInScenarioInSteps(input.model, input.scenario, input.scenarios), 0, reading);
    return isFailure(model) ? model : yield* stretched(answer(model, input), reading, 1);
  };
