import { badArgument, type Failure, isFailure } from "../failure";
import { nearestName } from "../facts/nearest-name";
import { readScenarioTable, type ScenarioTable } from "./scenario";
import { strictJson } from "./strict-json";

/** What a scenario file says it is: docs/scenarios.schema.json. */
export const fileKind = "segbook scenarios";
export const fileVersion = 1;
export const fileBounds = { characters: 1_000_000, depth: 8 };

type Fields = Readonly<Record<string, unknown>>;

/** An object with these keys and no other; a question mark after those it may leave out. */
function fieldsOf(value: unknown, place: string, keys: readonly string[]): Fields | Failure {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return badArgument(`${place} is no object with ${keys.map((key) => key.replace("?", "")).join(", ")}.`);
  const known = keys.map((key) => key.replace("?", ""));
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray !== undefined) {
    const near = nearestName(stray, known);
    return badArgument(
      `Unknown key "${stray.slice(0, 60)}" in ${place}. ${near === undefined ? `Keys: ${known.join(", ")}.` : `Did you mean "${near}"?`}`,
    );
  }
  const missing = keys.find((key) => !key.endsWith("?") && !Object.hasOwn(value, key));
  return missing === undefined ? (value as Fields) : badArgument(`${place} lacks the key "${missing}".`);
}

const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** A list of the file, each item read with its place. */
function listOf<Item>(
  value: unknown,
  place: string,
  read: (item: unknown, place: string) => Item | Failure,
): Item[] | Failure {
  if (!Array.isArray(value)) return badArgument(`${place} is no list.`);
  const items: Item[] = [];
  for (const [at, one] of value.entries()) {
    const item = read(one, `${place}[${at}]`);
    if (isFailure(item)) return item;
    items.push(item);
  }
  return items;
}

function scenarioOf(value: unknown, place: string): { name: string; inherits: string } | Failure {
  const fields = fieldsOf(value, place, ["name", "inherits?"]);
  if (isFailure(fields)) return fields;
  const { name, inherits } = fields;
  if (!isName(name)) return badArgument(`${place}.name is no name.`);
  if (inherits !== undefined && !isName(inherits)) return badArgument(`${place}.inherits is no name of a scenario.`);
  return { name, inherits: inherits ?? "" };
}

/** The row of a driver: its name, its unit, then a cell per scenario. */
function driverRow(value: unknown, place: string, scenarios: number): unknown[] | Failure {
  const fields = fieldsOf(value, place, ["driver", "unit?", "values"]);
  if (isFailure(fields)) return fields;
  const { driver, unit } = fields;
  if (!isName(driver)) return badArgument(`${place}.driver is no name.`);
  if (unit !== undefined && typeof unit !== "string") return badArgument(`${place}.unit is no text.`);
  const cells = listOf(fields.values, `${place}.values`, (cell, where) =>
    cell === null || Number.isFinite(cell) || typeof cell === "string" || typeof cell === "boolean"
      ? { cell }
      : badArgument(`${where} is no number, text or null.`),
  );
  if (isFailure(cells)) return cells;
  return cells.length === scenarios
    ? [driver, unit, ...cells.map(({ cell }) => cell)]
    : badArgument(`${place} (${driver}) has ${cells.length} values for ${scenarios} scenarios; null is a blank.`);
}

/**
 * The text of a scenario file (JSON, docs/scenarios.schema.json) as a scenario table. Fails with the place of what does not fit the schema, for
 * unknown keys (`__proto__` too), keys that stand twice, more than 1,000,000 characters, and for all that a table on a sheet is refused for.
 */
export function readScenarioFile(text: string): ScenarioTable | Failure {
  const json = strictJson(text, fileBounds);
  if (isFailure(json)) return json;
  const file = fieldsOf(json.value, "The file", ["kind", "version", "scenarios", "drivers"]);
  if (isFailure(file)) return file;
  if (file.kind !== fileKind) return badArgument(`The file is of another kind: its "kind" is to be "${fileKind}".`);
  if (file.version !== fileVersion)
    return badArgument(`The file is of version ${JSON.stringify(file.version)}; this Segbook reads ${fileVersion}.`);
  const scenarios = listOf(file.scenarios, "scenarios", scenarioOf);
  if (isFailure(scenarios)) return scenarios;
  const rows = listOf(file.drivers, "drivers", (value, place) => driverRow(value, place, scenarios.length));
  if (isFailure(rows)) return rows;
  return readScenarioTable([
    ["driver", "unit", ...scenarios.map(({ name }) => name)],
    ["inherits", "", ...scenarios.map(({ inherits }) => inherits)],
    ...rows,
  ]);
}
