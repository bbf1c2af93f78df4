import type { ModelCells } from "../../worker/of-model";
import { type Argument, asMatrix, asText, firstCell } from "./argument";

/** The cells of a driver model's range, and of the scenario table where one is given. */
export const modelArgument = (model: Argument, scenario?: Argument, scenarios?: Argument): ModelCells => ({
  model: asMatrix(model),
  scenario: asText(firstCell(scenario)),
  scenarios: asMatrix(scenarios),
});
