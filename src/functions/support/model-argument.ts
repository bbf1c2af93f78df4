import type { Failure } from "../../engine/failure";
import type { Model } from "../../engine/model/model";
import { modelInScenario } from "../../engine/whatif/model-in-scenario";
import { type Argument, asMatrix, asText, firstCell } from "./argument";

/** The driver model of a range, in a scenario of a table where one is given. */
export const modelArgument = (model: Argument, scenario: Argument, scenarios: Argument): Model | Failure =>
  modelInScenario(asMatrix(model), asText(firstCell(scenario)), asMatrix(scenarios));
