import { nameKey } from "../../../engine/facts/name-key";
import { columnNumber } from "../../workbook/column-number";
import type { ModelReading, ScenarioDriver } from "../workbook/reading";
import { readsSheet } from "../workbook/reads-sheet";

/** A formula that is nothing but one cell: the sheet with its `!`, where it names one, and the column. */
const oneCell = /^=(.+!)?\$?([A-Z]{1,3})\$?\d+$/i;

/**
 * The scenario table's own cell behind a cell of the model: where that holds nothing but a reference to the table's sheet, the table has a driver
 * of the line's name, and the active scenario's value of it is what stands there. A reference to another scenario's column is none.
 */
export function scenarioCell(
  { scenario, model }: ModelReading,
  name: string,
  cell: { readonly row: number; readonly column: number },
): ScenarioDriver | undefined {
  if (!scenario) return undefined;
  const formula = model.formulas[cell.row - 1]?.[cell.column - 1];
  const [, sheet, letters] = oneCell.exec(String(formula)) ?? [];
  if (letters === undefined || scenario.others.includes(columnNumber(letters))) return undefined;
  const { sheet: of } = scenario.at;
  if (sheet === undefined ? model.sheet !== of : !readsSheet(formula, of)) return undefined;
  const driver = scenario.drivers.find((one) => nameKey(one.name) === nameKey(name));
  return driver && driver.value === model.values[cell.row - 1]?.[cell.column - 1] ? driver : undefined;
}
