import type { Cell } from "../../../engine/asked/broadcast";
import { columnLetters, quotedSheet } from "../../../plan/address";
import { plainText } from "../../../render/office/plain-text";
import type { ScenarioGrid } from "../scenario-grid";
import type { TableCells } from "./load-table";
import { namesAt, type TablePlace } from "./table-place";

/** Columns are inserted before the last scenario, within the table: ranges over all of them grow. A table of one scenario grows at its end. */
export const columnForNew = ({ scenarios }: ScenarioGrid): number => {
  const last = scenarios.at(-1);
  return last === undefined ? 1 : scenarios.length > 1 ? last.column : last.column + 1;
};

/** The cells of the last scenario's column over the whole sheet; to be read after the next sync. */
export function loadColumn(context: Excel.RequestContext, { sheetId, area }: TableCells, column: number) {
  const letters = columnLetters(area.column + column);
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRange(`${letters}:${letters}`)
    .getUsedRangeOrNullObject(true)
    .load("formulas,rowIndex");
}

const isFormula = (cell: Cell): cell is string => typeof cell === "string" && cell.startsWith("=");

/** The formulas of a column outside the table's rows: what the sheet calculates below each scenario. */
export function formulasBeside(
  used: ReturnType<typeof loadColumn>,
  { area }: TableCells,
): readonly { readonly row: number; readonly formula: string }[] {
  if (used.isNullObject) return [];
  return (used.formulas as Cell[][]).flatMap(([cell], at) => {
    const row = used.rowIndex + at;
    const outside = row < area.row || row >= area.row + area.rows;
    return outside && isFormula(cell) ? [{ row, formula: cell }] : [];
  });
}

/** Queues columns at a place of the sheet: whole ones, or within the table's rows alone, so that nothing else is torn apart. */
export function insertCells(
  context: Excel.RequestContext,
  cells: TableCells,
  column: number,
  count: number,
  isWhole: boolean,
): void {
  columnsOf(context, cells, column, count, isWhole).insert("Right");
}

/** Queues the removal of columns that `insertCells` put there. */
export function removeCells(
  context: Excel.RequestContext,
  cells: TableCells,
  column: number,
  count: number,
  isWhole: boolean,
): void {
  columnsOf(context, cells, column, count, isWhole).delete("Left");
}

function columnsOf(
  context: Excel.RequestContext,
  { area, sheetId }: TableCells,
  column: number,
  count: number,
  isWhole: boolean,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return isWhole
    ? sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`)
    : sheet.getRangeByIndexes(area.row, column, area.rows, count);
}

/**
 * Queues a column for each new scenario, in their order, before the last scenario. Where the sheet calculates below each scenario, whole columns
 * are inserted and these formulas go with them: as they stood in the last scenario's column before it moved, they now mean the new one's.
 */
export function insertScenarios(
  context: Excel.RequestContext,
  place: TablePlace,
  cells: TableCells,
  grid: ScenarioGrid,
  beside: ReturnType<typeof formulasBeside>,
  names: readonly string[],
): void {
  const { area, sheetId } = cells;
  const at = columnForNew(grid);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const column = area.column + at;
  insertCells(context, cells, column, names.length, beside.length > 0);
  if (at === area.columns) growName(context, place, cells, names.length);
  for (const [n, name] of names.entries()) {
    sheet.getRangeByIndexes(area.row, column + n, 1, 1).values = [[plainText(name)]];
    if (grid.inherits !== undefined) offerParents(sheet, cells, grid, column + n);
    for (const { row, formula } of beside)
      sheet.getRangeByIndexes(row, column + n, 1, 1).formulas = [[movedBy(formula, column, n)]];
  }
}

/** A column's own references, some columns further right. */
function movedBy(formula: string, column: number, by: number): string {
  if (by === 0) return formula;
  const own = new RegExp(`(?<![A-Za-z0-9_!.$'])(\\$?)${columnLetters(column)}(\\$?\\d+)(?![A-Za-z0-9_(])`, "gu");
  return formula.replace(own, (_, fixed: string, row: string) => `${fixed}${columnLetters(column + by)}${row}`);
}

/** The list of scenarios further left, which a new one may inherit from. */
function offerParents(sheet: Excel.Worksheet, { area }: TableCells, grid: ScenarioGrid, column: number): void {
  const [row, first] = [area.row + 1, area.column + (grid.scenarios[0]?.column ?? 1)];
  const source = `=$${columnLetters(first)}$${row}:$${columnLetters(column - 1)}$${row}`;
  if (column > first)
    sheet.getRangeByIndexes(area.row + (grid.inherits ?? 1), column, 1, 1).dataValidation.rule = {
      list: { inCellDropDown: true, source },
    };
}

/** Queues the table's name over as many columns as it had, and some more. */
export function growName(
  context: Excel.RequestContext,
  place: TablePlace,
  { area, sheet }: TableCells,
  by: number,
): void {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const from = corner(area.row, area.column);
  const to = corner(area.row + area.rows - 1, area.column + area.columns - 1 + by);
  namesAt(context, place).getItem(place.name).formula = `=${quotedSheet(sheet)}${from}:${to}`;
}
