import type { ImportChanges } from "../import-changes";
import { type CellWrite, writeCells } from "../sheet/cell-writes";
import { loadTable } from "../sheet/load-table";
import { columnForNew, removeCells } from "../sheet/table-column";
import { insertColumns } from "./add-scenario";
import { asBefore, type Edited } from "./edit";
import { inExcel } from "../../../render/office/in-excel";

/** The writes of an import, in the columns as they stand once the new scenarios have theirs. */
function writesOf({ grid }: Edited, { added, parents, values }: ImportChanges): CellWrite[] {
  const first = columnForNew(grid);
  const columnOf = (name: string): number => {
    const place = added.indexOf(name);
    if (place >= 0) return first + place;
    const column = grid.scenarios.find((one) => one.name === name)?.column ?? -1;
    return column >= first ? column + added.length : column;
  };
  return [
    ...parents.map(({ scenario, parent }) => ({ row: grid.inherits ?? 1, column: columnOf(scenario), value: parent })),
    ...values.map(({ driver, scenario, value }) => ({ row: driver.row, column: columnOf(scenario), value })),
  ];
}

/** Writes what a file changes. Where Excel stops on the way, the table is made what it was, and the error thrown on. */
export async function importScenarios(
  context: Excel.RequestContext,
  edited: Edited,
  changes: ImportChanges,
): Promise<void> {
  let isWhole = false;
  try {
    if (changes.added.length > 0) isWhole = await insertColumns(context, edited, changes.added);
    writeCells(context, edited.place, writesOf(edited, changes));
    await context.sync();
  } catch (error) {
    await takeBack(edited, changes, isWhole).catch(() => undefined);
    throw error;
  }
}

async function takeBack(edited: Edited, changes: ImportChanges, isWhole: boolean): Promise<void> {
  const { place, cells, grid } = edited;
  await inExcel(async (context) => {
    const loading = loadTable(context, place);
    await context.sync();
    const more = loading.read().area.columns - cells.area.columns;
    if (more > 0) removeCells(context, loading.read(), cells.area.column + columnForNew(grid), more, isWhole);
    const writes = writesOf(edited, { ...changes, added: [] }).filter(({ column }) => column >= 0);
    writeCells(context, place, asBefore(edited, writes));
    await context.sync();
  });
}
