import { writeActive } from "../sheet/cell-writes";
import { columnForNew, formulasBeside, insertScenarios, loadColumn } from "../sheet/table-column";
import type { Edited } from "./edit";

/** Queues columns for new scenarios, once what they are made from is read; resolves to whether they are whole ones. */
export async function insertColumns(
  context: Excel.RequestContext,
  { place, cells, grid }: Edited,
  names: readonly string[],
): Promise<boolean> {
  const last = grid.scenarios.at(-1)?.column ?? columnForNew(grid);
  const used = loadColumn(context, cells, last);
  await context.sync();
  const beside = formulasBeside(used, cells);
  insertScenarios(context, place, cells, grid, beside, names);
  return beside.length > 0;
}

/** Adds a blank scenario, which inherits from the base, and makes it the active one. */
export async function addScenario(context: Excel.RequestContext, edited: Edited, name: string): Promise<void> {
  await insertColumns(context, edited, [name]);
  if (edited.active !== undefined) writeActive(context, edited.place, name);
  await context.sync();
}
