import type { Cell } from "../../engine/asked/broadcast";
import { cellText, isBlankCell } from "../../engine/asked/cell-text";
import { badArgument, type Failure, isFailure, unknownName } from "../../engine/failure";
import { nameKey } from "../../engine/facts/name-key";
import { nearestName } from "../../engine/facts/nearest-name";
import { scenarioNamed, type ScenarioTable } from "../../engine/whatif/scenario";
import { readsAsFormula } from "../../workbook/reads-as-formula";
import { words } from "../words/words";
import { nameTrouble } from "./scenario-name";
import type { GridCell, GridDriver, ScenarioGrid } from "./scenario-grid";

/** A cell of the table as a file wants it. */
export interface ValueChange {
  readonly driver: GridDriver;
  readonly scenario: string;
  /** As it is; undefined in a scenario that is to be added. */
  readonly before: GridCell | undefined;
  /** What is to be written; an empty text leaves the cell blank. */
  readonly value: number | string | boolean;
}

/** What importing a file would do to a table. */
export interface ImportChanges {
  /** Scenarios to be added, in their order. */
  readonly added: readonly string[];
  /** Scenarios whose parent changes, with the new one; empty for the base. */
  readonly parents: readonly { readonly scenario: string; readonly parent: string }[];
  readonly values: readonly ValueChange[];
}

/** What a cell of a file becomes on the sheet; a text that Excel would take for a formula is refused. */
function written(cell: Cell, driver: string, scenario: string): ValueChange["value"] | Failure {
  if (isBlankCell(cell)) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = cellText(cell);
  return readsAsFormula(text)
    ? badArgument(`${driver} (${scenario}) holds "${text.slice(0, 60)}", which Excel would take for a formula.`)
    : text;
}

const isSame = (cell: GridCell | undefined, value: ValueChange["value"]): boolean => {
  if (cell === undefined || cell.holds === "blank") return value === "";
  return value !== "" && (cell.number === undefined ? cell.text === String(value) : cell.number === value);
};

/**
 * What a scenario file changes in a table: values that differ, scenarios the table lacks. What the file does not name stays. Fails for a
 * driver the table lacks, for a parent of another order than the sheet's formulas follow, for names a scenario cannot have, and for texts
 * that would become formulas.
 */
export function importChanges(grid: ScenarioGrid, file: ScenarioTable): ImportChanges | Failure {
  const { table } = grid;
  const added = file.scenarios.filter((name) => isFailure(scenarioNamed(table, name)));
  for (const name of added) {
    const trouble = nameTrouble(name, []);
    if (trouble !== undefined) return badArgument(`"${name.slice(0, 60)}": ${words().scenarios.nameTrouble[trouble]}`);
  }
  const known = (name: string) => {
    const found = scenarioNamed(table, name);
    return isFailure(found) ? name : found;
  };
  const values: ValueChange[] = [];
  for (const name of file.drivers) {
    const driver = grid.drivers.find((one) => nameKey(one.name) === nameKey(name));
    if (!driver) return unknownName("driver", name, "the table", nearestName(name, table.drivers));
    for (const asked of file.scenarios) {
      const scenario = known(asked);
      const value = written(file.values.get(name)?.get(asked), driver.label, scenario);
      if (isFailure(value)) return value;
      const before = driver.cells[table.scenarios.indexOf(scenario)];
      if (!isSame(before, value)) values.push({ driver, scenario, before, value });
    }
  }
  const parents = parentChanges(grid, file, known);
  return isFailure(parents) ? parents : { added, parents, values };
}

function parentChanges(
  { table, inherits }: ScenarioGrid,
  file: ScenarioTable,
  known: (name: string) => string,
): ImportChanges["parents"] | Failure {
  const changes: { scenario: string; parent: string }[] = [];
  for (const asked of file.scenarios) {
    const scenario = known(asked);
    if (scenario === table.base) continue;
    const [before, named] = [table.parents.get(scenario) ?? table.base, known(file.parents.get(asked) ?? file.base)];
    if (named === before) continue;
    if (inherits === undefined)
      return badArgument(
        `In the file ${scenario} inherits from ${named}; the table on the sheet has no row "inherits".`,
      );
    changes.push({ scenario, parent: named === table.base ? "" : named });
  }
  return changes;
}

export const isNothing = ({ added, parents, values }: ImportChanges): boolean =>
  added.length + parents.length + values.length === 0;
