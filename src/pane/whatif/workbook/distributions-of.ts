import { askCells } from "./placed-cells";
import type { PlacedCells } from "./reading";
import { readsSheet } from "./reads-sheet";

/** The name that a simulation sheet gives the table of its drivers' distributions. */
const tableName = "simulation_drivers";
/** Columns right of the table in whose formulas the sheet reads its model. */
const beside = 8;

/** The distributions that a simulation sheet of the workbook gives the drivers of a model; undefined where there is none. */
export async function distributionsOf(
  context: Excel.RequestContext,
  model: PlacedCells,
): Promise<PlacedCells | undefined> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const named = sheets.items.map(({ names }) => names.getItemOrNullObject(tableName).load("name"));
  await context.sync();
  const ranges = named.filter(({ isNullObject }) => !isNullObject).map((name) => name.getRangeOrNullObject());
  for (const range of ranges) range.load("address");
  await context.sync();
  const tables = ranges
    .filter(({ isNullObject }) => !isNullObject)
    .map((range) => ({ cells: askCells(range), around: range.getResizedRange(0, beside).load("formulas") }));
  if (tables.length === 0) return undefined;
  await context.sync();
  return tables
    .find(({ around }) => around.formulas.flat().some((formula) => readsSheet(formula, model.sheet)))
    ?.cells();
}
