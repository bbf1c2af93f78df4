import { badArgument, type Failure, isFailure } from "../failure";
import { isBlankCell } from "../asked/cell-text";
import { driverNamed } from "../model/driver";
import { lineFailure } from "../model/line-failure";
import { type Definition, isDriven, type Model } from "../model/model";
import { readDefinition } from "../model/read-definition";
import { scenarioCell, scenarioNamed, type ScenarioTable } from "./scenario";

const noNames = { names: new Set<string>(), periods: false, lineOf: new Map<string, number>() };

/**
 * The model with the drivers of a scenario: each takes the number or distribution its row gives, in all periods in which it is a driver. A
 * driver that is blank up to the base keeps its definition; a blank scenario is the base. Fails for an unknown scenario, for a row that is no
 * driver of the model, so that no slip in a name goes unseen, and for a formula in a scenario's cell.
 */
export function applyScenario(model: Model, table: ScenarioTable, scenario = ""): Model | Failure {
  const column = scenario.trim() === "" ? table.base : scenarioNamed(table, scenario);
  if (isFailure(column)) return column;
  const changed = new Map<string, Definition>();
  for (const name of table.drivers) {
    const driver = driverNamed(model, name);
    if (isFailure(driver)) return lineFailure("Scenario table", undefined, driver);
    const cell = scenarioCell(table, column, name);
    if (isBlankCell(cell)) continue;
    const definition = readDefinition(cell, noNames);
    if (isFailure(definition)) return lineFailure(name, column, definition);
    if (changed.has(driver.line.name)) return badArgument(`Driver "${name}" stands twice in the scenario table.`);
    changed.set(driver.line.name, definition);
  }
  const lines = model.lines.map((line) => {
    const given = changed.get(line.name);
    return given ? { ...line, definitions: line.definitions.map((one) => (isDriven(one) ? given : one)) } : line;
  });
  return { ...model, lines };
}
