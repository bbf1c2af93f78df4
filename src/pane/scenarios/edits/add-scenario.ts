import { writeActive } from "../sheet/cell-writes";
import { columnForNew, formulasBeside, insertScenarios, loadColumn } from "../sheet/table-column";
import { changeTable, type Inserts } from "./change-table";
import type { Edited } from "./edit";

/** Queues columns for new scenarios, once what they are made from is read; tells where they are put in before it does. */
export async function insertColumns(
  context: Excel.RequestContext,
  { place, cells, grid }: Edited,
  names: readonly string[],
  inserts: (put: Inserts) => void,
): Promise<void> {
  const last = grid.scenarios.at(-1)?.column ?? columnForNew(grid);
  const used = loadColumn(context, cells, last);
  await context.sync();
  const beside = formulasBeside(used, cells);
  inserts({ at: columnForNew(grid), isWhole: beside.length > 0 });
  insertScenarios(context, place, cells, grid, beside, names);
}

/** Adds a blank scenario, which inherits from the base, and makes it the active one. */
export async function addScenario(edited: Edited, name: string): Promise<void> {
  let put: Inserts | undefined;
  await changeTable(
    edited.place,
    async (context) => {
      await insertColumns(context, edited, [name], (inserts) => (put = inserts));
      if (edited.active !== undefined) writeActive(context, edited.place, name);
      await context.sync();
    },
    { inserts: () => put },
  );
}
