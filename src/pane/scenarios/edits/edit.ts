import type { BookReading } from "../book-reading";
import type { ScenarioGrid } from "../scenario-grid";
import type { TableCells } from "../sheet/load-table";
import type { Inserts } from "./change-table";
import type { CellWrite } from "../sheet/cell-writes";
import type { TablePlace } from "../sheet/table-place";

/** What an edit works on: a table that was read. */
export interface Edited {
  readonly place: TablePlace;
  readonly cells: TableCells;
  readonly grid: ScenarioGrid;
  /** The scenario in the cell of the active one; undefined where there is no such cell, or a formula in it. */
  readonly active: string | undefined;
}

export function editedOf({ place, cells, grid, active }: BookReading): Edited | undefined {
  return place && cells && grid
    ? { place, cells, grid, active: active && !active.isFormula ? active.holds : undefined }
    : undefined;
}

/** How an edit is taken back, in the layout it left behind. */
export interface Undo {
  /** Queues it. */
  readonly queue: (context: Excel.RequestContext) => void;
  /** What the cells hold that it writes: once they hold something else, there is nothing left to take back. */
  readonly left?: readonly CellWrite[];
  /** Where it puts a column in. */
  readonly inserts?: Inserts;
}

/** What cells of the table hold, as it would be written. */
export function asBefore({ cells: { area, rows } }: Edited, writes: readonly CellWrite[]): CellWrite[] {
  return writes.map(({ row, column }) => {
    const cell = rows.formulas[area.row + row - rows.row]?.[area.column + column - rows.column];
    return {
      row,
      column,
      value: typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : "",
    };
  });
}
