import { badArgument, type Failure, isFailure } from "../../engine/failure";
import type { Model } from "../../engine/model/model";
import { readModel } from "../../engine/model/read-model";
import { applyScenario } from "../../engine/whatif/apply-scenario";
import { readScenarioTable } from "../../engine/whatif/scenario";
import { type Argument, asMatrix, asText, firstCell } from "./argument";

/** The driver model of a range, in a scenario of a table where one is given; without a scenario's name in the base. */
export function modelArgument(model: Argument, scenario: Argument, scenarios: Argument): Model | Failure {
  const read = readModel(asMatrix(model));
  if (isFailure(read)) return read;
  const name = asText(firstCell(scenario)).trim();
  const rows = asMatrix(scenarios);
  const noTable = rows.every((row) => row.every((cell) => asText(cell).trim() === ""));
  if (noTable)
    return name === "" ? read : badArgument(`Scenario "${name}" needs the scenario table as the last argument.`);
  const table = readScenarioTable(rows);
  return isFailure(table) ? table : applyScenario(read, table, name);
}
