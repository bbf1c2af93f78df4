import { namedRanges } from "./named-ranges";
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
  const ranges = await namedRanges(
    context,
    sheets.items.map((of) => ({ of, name: tableName })),
  );
  const tables = ranges
    .flatMap((range) => range ?? [])
    .map((range) => ({ cells: askCells(range), around: range.getResizedRange(0, beside).load("formulas") }));
  if (tables.length === 0) return undefined;
  await context.sync();
  return tables
    .find(({ around }) => around.formulas.flat().some((formula) => readsSheet(formula, model.sheet)))
    ?.cells();
}
