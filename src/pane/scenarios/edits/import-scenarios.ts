import type { ImportChanges } from "../import-changes";
import { type CellWrite, writeCells } from "../sheet/cell-writes";
import { columnForNew } from "../sheet/table-column";
import { insertColumns } from "./add-scenario";
import { changeTable, type Inserts } from "./change-table";
import type { Edited } from "./edit";

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

/** Writes what a file changes, all of it or nothing. */
export async function importScenarios(edited: Edited, changes: ImportChanges): Promise<void> {
  let put: Inserts | undefined;
  await changeTable(
    edited.place,
    async (context) => {
      if (changes.added.length > 0) await insertColumns(context, edited, changes.added, (inserts) => (put = inserts));
      writeCells(context, edited.place, writesOf(edited, changes));
      await context.sync();
    },
    { inserts: () => put },
  );
}
