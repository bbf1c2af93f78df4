import type { Cell } from "../../engine/asked/broadcast";
import { cellText } from "../../engine/asked/cell-text";
import { isFailure } from "../../engine/failure";
import { nameKey } from "../../engine/facts/name-key";
import type { ModelCells } from "./model-results";
import { readGrid } from "./read-grid";
import type { Result } from "./results";
import type { ScenarioGrid } from "./scenario-grid";
import type { ModelPlace } from "./sheet/find-model";
import type { ResultSheet } from "./sheet/find-results";
import type { TableCells } from "./sheet/load-table";
import { samePlace, type TablePlace } from "./sheet/table-place";

/** The cell that says which scenario is active: what it holds, and whether a formula does. */
export interface ActiveCell {
  readonly holds: string;
  readonly isFormula: boolean;
  /** The scenario of that name; undefined where the table has none. */
  readonly scenario: string | undefined;
}

/** What the pane knows of the workbook's scenarios, all of it read from its cells. */
export interface BookReading {
  readonly tables: readonly TablePlace[];
  readonly place: TablePlace | undefined;
  readonly cells: TableCells | undefined;
  readonly grid: ScenarioGrid | undefined;
  /** Why the table cannot be read. */
  readonly trouble: string;
  readonly active: ActiveCell | undefined;
  readonly results: readonly Result[];
  readonly resultSheets: readonly ResultSheet[];
  /** The model range that answers for scenarios the sheets do not show. */
  readonly model: ModelPlace | undefined;
  /** What stands in that range. */
  readonly modelCells: ModelCells | undefined;
}

export const nothingRead: BookReading = {
  tables: [],
  place: undefined,
  cells: undefined,
  grid: undefined,
  trouble: "",
  active: undefined,
  results: [],
  resultSheets: [],
  model: undefined,
  modelCells: undefined,
};

function activeOf(cells: TableCells, grid: ScenarioGrid): ActiveCell | undefined {
  if (!cells.active) return undefined;
  const { value, formula } = cells.active;
  const holds = cellText(value);
  const isFormula = ((cell: Cell) => typeof cell === "string" && cell.startsWith("="))(formula);
  return { holds, isFormula, scenario: grid.table.scenarios.find((name) => nameKey(name) === nameKey(holds)) };
}

/** The reading with what a table's cells say now. */
export function withCells(reading: BookReading, cells: TableCells): BookReading {
  const grid = readGrid(cells.area, cells.rows);
  return isFailure(grid)
    ? { ...reading, cells, grid: undefined, trouble: grid.message, active: undefined }
    : { ...reading, cells, grid, trouble: "", active: activeOf(cells, grid) };
}

/** The table that was shown if it is still there, else the first one. */
export const chosenOf = (tables: readonly TablePlace[], before: TablePlace | undefined): TablePlace | undefined =>
  tables.find((one) => samePlace(one, before)) ?? tables[0];

/** What tells whether results must be looked for anew: the place of the table and its heads. */
export const layoutOf = ({ cells, grid }: BookReading): string =>
  JSON.stringify([cells?.sheetId, cells?.sheet, cells?.area, grid?.scenarios.map(({ column }) => column)]);

/** Whether some scenario has no rows on any sheet. */
export const lacksRows = ({ grid, resultSheets }: BookReading): boolean => {
  const blocks = resultSheets.flatMap((sheet) => sheet.blocks);
  const count = grid?.scenarios.length ?? 0;
  return blocks.length === 0 || blocks.some(({ rows }) => rows.size < count);
};
