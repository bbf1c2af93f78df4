import type { Cell } from "../asked/broadcast";
import { isBlankCell } from "../asked/cell-text";
import { badArgument, type Failure, isFailure } from "../failure";
import { printed } from "../explain/printed";
import type { ScenarioTable } from "./scenario";
import { fileBounds, fileKind, fileVersion } from "./scenario-file";

function jsonCell(cell: Cell, driver: string, scenario: string): string | Failure {
  if (isBlankCell(cell)) return "null";
  return typeof cell === "string" || typeof cell === "boolean" || (typeof cell === "number" && Number.isFinite(cell))
    ? JSON.stringify(cell)
    : badArgument(`${driver} (${scenario}) is neither number nor text: it cannot be written to a file.`);
}

const list = (lines: readonly string[]) => (lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`);

/**
 * A scenario table as the text of a scenario file (JSON, docs/scenarios.schema.json), a driver a line; `readScenarioFile` gives the same table
 * back. Fails for error values among the cells, and for a table of more characters than a file may have.
 */
export function writeScenarioFile(table: ScenarioTable): string | Failure {
  const scenarios = table.scenarios.map((name) => {
    const parent = table.parents.get(name);
    return JSON.stringify(parent === undefined || parent === table.base ? { name } : { name, inherits: parent });
  });
  const drivers: string[] = [];
  for (const driver of table.drivers) {
    const cells: string[] = [];
    for (const scenario of table.scenarios) {
      const cell = jsonCell(table.values.get(driver)?.get(scenario), driver, scenario);
      if (isFailure(cell)) return cell;
      cells.push(cell);
    }
    const unit = table.units.get(driver);
    const head = JSON.stringify(unit === undefined ? { driver } : { driver, unit });
    drivers.push(`${head.slice(0, -1)},"values":[${cells.join(",")}]}`);
  }
  const text = `{
  "kind": ${JSON.stringify(fileKind)},
  "version": ${fileVersion},
  "scenarios": ${list(scenarios)},
  "drivers": ${list(drivers)}
}
`;
  return text.length <= fileBounds.characters
    ? text
    : badArgument(`The table has more than ${printed(fileBounds.characters)} characters, the most a file may have.`);
}
