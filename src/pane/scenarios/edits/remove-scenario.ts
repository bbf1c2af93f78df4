import { nameKey } from "../../../engine/facts/name-key";
import { writeActive } from "../sheet/cell-writes";
import { formulasBeside, growName, insertCells, loadColumn, removeCells } from "../sheet/table-column";
import { changeTable } from "./change-table";
import type { Edited, Undo } from "./edit";

/** Scenarios that inherit from this one by name: it cannot go while they do. */
export const heirsOf = ({ grid }: Edited, name: string): readonly string[] =>
  grid.table.base === name ? [] : grid.table.scenarios.filter((other) => grid.table.parents.get(other) === name);

type LoadedColumn = ReturnType<typeof loadColumn>;

/** What puts a column back that was removed, with the cells it held. */
function undoOf({ place, cells, active }: Edited, column: number, used: LoadedColumn, isActive: boolean): Undo {
  const isWhole = formulasBeside(used, cells).length > 0;
  const [row, formulas] = used.isNullObject ? [0, []] : [used.rowIndex, used.formulas];
  const queue = (back: Excel.RequestContext) => {
    const at = cells.area.column + column;
    insertCells(back, cells, at, 1, isWhole);
    if (column === cells.area.columns - 1) growName(back, place, cells, 0);
    const sheet = back.workbook.worksheets.getItem(cells.sheetId);
    for (const [n, line] of formulas.entries())
      if (isWhole || (row + n >= cells.area.row && row + n < cells.area.row + cells.area.rows))
        sheet.getRangeByIndexes(row + n, at, 1, 1).formulas = [line as unknown[]];
    if (isActive && active !== undefined) writeActive(back, place, active);
  };
  return { queue, inserts: { at: column, isWhole } };
}

/** Removes a scenario's column; the base becomes the active one where this one was. Resolves to what puts it back. */
export async function removeScenario(edited: Edited, name: string): Promise<Undo> {
  const { place, cells, grid, active } = edited;
  const column = grid.scenarios.find((one) => one.name === name)?.column ?? -1;
  let undo: Undo | undefined;
  return changeTable(
    place,
    async (context) => {
      const used = loadColumn(context, cells, column);
      await context.sync();
      const isActive = active !== undefined && nameKey(active) === nameKey(name);
      undo = undoOf(edited, column, used, isActive);
      if (isActive) writeActive(context, place, grid.table.base);
      removeCells(context, cells, cells.area.column + column, 1, undo.inserts?.isWhole === true);
      await context.sync();
      return undo;
    },
    { removes: () => undo },
  );
}
