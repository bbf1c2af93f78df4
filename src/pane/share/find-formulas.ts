import { callsOf } from "../../render/office/formula-blocks";
import { askEach } from "../../render/office/requests/ask-each";
import { type Place, overlaps } from "./place";
import type { SheetGrid } from "./sheet-grid";

/** A formula that calls a function of the add-in, with all the cells it fills. */
export interface SegFormula {
  readonly grid: SheetGrid;
  readonly place: Place;
  readonly formula: string;
}

/** What freezing looks at: the workbook, a sheet of it by its id, or cells of that sheet. */
export interface Scope {
  readonly sheet?: string;
  readonly cells?: Place;
}

/** A call among the cells of a grid. */
interface Call {
  readonly grid: SheetGrid;
  readonly at: number;
  readonly across: number;
}

const starts = (held: unknown): boolean => typeof held === "string" && held.startsWith("=");

/** Whether a formula may fill more than its own cell: the cell beside or below it holds something that is no formula of its own. */
function maySpill({ formulas }: SheetGrid, row: number, column: number): boolean {
  const formula = formulas[row]?.[column];
  return [formulas[row]?.[column + 1], formulas[row + 1]?.[column]].some(
    (next) => next !== undefined && next !== "" && (!starts(next) || next === formula),
  );
}

/**
 * Finds the formulas that call SEG functions, a call within others included; an array is one formula with all its cells. Asks Excel for
 * the cells of those that may fill others.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  grids: readonly SheetGrid[],
  { sheet, cells }: Scope,
): Promise<SegFormula[]> {
  const calls = grids
    .filter(({ id }) => sheet === undefined || id === sheet)
    .flatMap((grid) =>
      callsOf("SEG", grid.formulas).flatMap((row, at) =>
        row.flatMap((isCall, across): Call[] => (isCall ? [{ grid, at, across }] : [])),
      ),
    );
  const unsure = calls.filter(({ grid, at, across }) => maySpill(grid, at, across));
  const spills = await askEach(context, unsure, (call) => spillOf(context, call));
  const spillOfCall = new Map(unsure.map((call, at) => [call, spills[at]]));
  const found: SegFormula[] = [];
  const filled = new Map<SheetGrid, Set<string>>();
  for (const call of calls) {
    const { grid, at, across } = call;
    const spill = spillOfCall.get(call);
    const own = filled.get(grid) ?? new Set();
    filled.set(grid, own);
    const place: Place = { row: grid.row + at, column: grid.column + across, rows: 1, columns: 1 };
    // Where Excel shows the formula of an array in all its cells, those after the first are not formulas of their own.
    if (own.has(`${place.row} ${place.column}`)) continue;
    const whole =
      spill?.isNullObject === false ? { ...place, rows: spill.rowCount, columns: spill.columnCount } : place;
    if (whole !== place)
      for (let row = 0; row < whole.rows; row++)
        for (let column = 0; column < whole.columns; column++) own.add(`${place.row + row} ${place.column + column}`);
    found.push({ grid, place: whole, formula: String(grid.formulas[at]?.[across]) });
  }
  return found.filter(({ place }) => !cells || overlaps(place, cells));
}

function spillOf(context: Excel.RequestContext, { grid, at, across }: Call): Excel.Range {
  const cell = context.workbook.worksheets.getItem(grid.id).getCell(grid.row + at, grid.column + across);
  return cell.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
}
