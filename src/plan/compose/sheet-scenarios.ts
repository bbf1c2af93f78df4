import { columnOf, type Sheet } from "../book/book";
import type { OpenCell } from "../open-cell";
import type { ScenarioChange, ScenarioTemplate } from "../scenario-template";
import type { ScenarioPlan, SheetPlan } from "../workbook-plan";
import { cellSpan } from "./spans";

/** Excel's own limits: it repairs a file that goes beyond them. */
const most = { cells: 32, letters: 255 };

type Cells = readonly (readonly (OpenCell | null)[])[];

function changed(sheet: Sheet, cells: Cells, { row: key, column, value }: ScenarioChange): ScenarioPlan["changes"] {
  const rows = sheet.byKey.get(key) ?? [];
  if (rows.length === 0) throw new Error(`Sheet "${sheet.template.key}" has no row "${key}" for a scenario to change.`);
  return rows.map((row) => {
    const format = cells[row.at]?.[columnOf(row, column)]?.format ?? "General";
    return { cell: cellSpan(row, column), value, format };
  });
}

function scenario(sheet: Sheet, cells: Cells, { name, comment, changes }: ScenarioTemplate): ScenarioPlan {
  if (name === "" || name.length > most.letters)
    throw new Error(`A scenario's name has 1 to ${most.letters} letters, not ${name.length}.`);
  if (comment !== undefined && comment.length > most.letters)
    throw new Error(`Scenario "${name}": its comment has ${comment.length} letters, Excel takes ${most.letters}.`);
  const all = changes.flatMap((change) => changed(sheet, cells, change));
  if (all.length === 0 || all.length > most.cells)
    throw new Error(`Scenario "${name}" changes ${all.length} cells; Excel takes 1 to ${most.cells}.`);
  return { name, ...(comment === undefined ? {} : { comment }), changes: all };
}

/** The sheet's scenarios for Excel's own list of them; what Excel would not take is a mistake of the template, and said. */
export function sheetScenarios(sheet: Sheet, cells: Cells): Pick<SheetPlan, "scenarios"> {
  const { scenarios = [] } = sheet.template;
  if (new Set(scenarios.map(({ name }) => name.toLowerCase())).size < scenarios.length)
    throw new Error(
      `Sheet "${sheet.template.key}" has two scenarios of one name; Excel takes capitals for small letters.`,
    );
  return scenarios.length === 0 ? {} : { scenarios: scenarios.map((one) => scenario(sheet, cells, one)) };
}
