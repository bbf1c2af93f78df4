import { badArgument, type Failure, fail, isFailure, unknownName } from "../failure";
import type { Cell, Matrix } from "../asked/broadcast";
import { cellText, isBlankCell } from "../asked/cell-text";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";

/** A scenario table as its cells read: drivers down, scenarios across. */
export interface ScenarioTable {
  /** Scenario names in order; the first is the base unless one is called Base. */
  readonly scenarios: readonly string[];
  readonly base: string;
  /** Scenario to its parent; the base has none. */
  readonly parents: ReadonlyMap<string, string>;
  readonly drivers: readonly string[];
  /** Driver to its unit, for those that state one. */
  readonly units: ReadonlyMap<string, string>;
  /** Driver, then scenario, to the cell. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
}

const duplicate = (names: readonly string[]) =>
  names.find((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) < at);

/** Parents from the optional second row `inherits`: a blank one is the base, an unknown one or a circle fails. */
function readParents(
  scenarios: readonly string[],
  base: string,
  row: readonly string[] | undefined,
): Map<string, string> | Failure {
  const parents = new Map<string, string>();
  for (const [at, scenario] of scenarios.entries()) {
    if (scenario === base) continue;
    const asked = row?.[at] ?? "";
    const parent = asked === "" ? base : scenarios.find((name) => nameKey(name) === nameKey(asked));
    if (parent === undefined)
      return unknownName("scenario", asked, `the row "inherits" under ${scenario}`, nearestName(asked, scenarios));
    parents.set(scenario, parent);
  }
  for (const scenario of scenarios) {
    const seen = [scenario];
    for (let up = parents.get(scenario); up !== undefined; up = parents.get(up)) {
      if (seen.includes(up)) return badArgument(`Scenarios inherit in a circle: ${[...seen, up].join(" from ")}.`);
      seen.push(up);
    }
  }
  return parents;
}

/** Reads a table whose header is driver, an optional unit, then the scenarios; an optional second row `inherits` names parents. */
export function readScenarioTable(table: Matrix): ScenarioTable | Failure {
  const header = (table[0] ?? []).map(cellText);
  const first = nameKey(header[1] ?? "") === "unit" ? 2 : 1;
  const scenarios = header.slice(first).filter((name) => name !== "");
  if (scenarios.length === 0)
    return badArgument("The scenario table needs a header row: driver, unit, Base, then further scenarios.");
  const twice = duplicate(scenarios);
  if (twice !== undefined) return badArgument(`Scenario "${twice}" stands twice in the header.`);
  const columns = scenarios.map((name) => header.indexOf(name, first));
  const inherits = nameKey(cellText(table[1]?.[0])) === "inherits" ? table[1] : undefined;
  const base = scenarios.find((name) => nameKey(name) === "base") ?? scenarios[0] ?? "";
  const parents = readParents(scenarios, base, inherits && columns.map((column) => cellText(inherits[column])));
  if (isFailure(parents)) return parents;
  const values = new Map<string, Map<string, Cell>>();
  const units = new Map<string, string>();
  for (const row of table.slice(inherits ? 2 : 1)) {
    const driver = cellText(row[0]);
    if (driver === "") continue;
    if ([...values.keys()].some((known) => nameKey(known) === nameKey(driver)))
      return badArgument(`Driver "${driver}" stands twice in the scenario table.`);
    values.set(driver, new Map(scenarios.map((name, at) => [name, row[columns[at] ?? -1]])));
    const unit = first === 2 ? cellText(row[1]) : "";
    if (unit !== "") units.set(driver, unit);
  }
  return { scenarios, base, parents, drivers: [...values.keys()], units, values };
}

/** A scenario of the table by its name in any spelling. */
export function scenarioNamed(table: ScenarioTable, asked: string): string | Failure {
  const found = table.scenarios.find((name) => nameKey(name) === nameKey(asked));
  return found ?? unknownName("scenario", asked, "the table", nearestName(asked, table.scenarios));
}

/** A driver's cell in a scenario; a blank one inherits from the scenario's parent, at last from the base, and may stay blank. */
export function scenarioCell(table: ScenarioTable, scenario: string, driver: string): Cell {
  for (let name: string | undefined = scenario; name !== undefined; name = table.parents.get(name)) {
    const value = table.values.get(driver)?.get(name);
    if (!isBlankCell(value)) return value;
  }
  return undefined;
}

/** The driver's value in a scenario, of its own or inherited. Fails for an unknown name and where all of them are blank. */
export function scenarioValue(table: ScenarioTable, scenario: string, driver: string): Cell {
  const column = scenarioNamed(table, scenario);
  if (isFailure(column)) return column;
  const row = table.drivers.find((name) => nameKey(name) === nameKey(driver));
  if (row === undefined) return unknownName("driver", driver, "the table", nearestName(driver, table.drivers));
  return (
    scenarioCell(table, column, row) ??
    fail(
      "not-found",
      `Driver "${row}" is blank in ${column}${column === table.base ? "" : ` and in all it inherits from, at last ${table.base}`}.`,
    )
  );
}
