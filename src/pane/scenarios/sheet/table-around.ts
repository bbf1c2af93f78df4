import type { Cell } from "../../../engine/asked/broadcast";
import { cellText, isBlankCell } from "../../../engine/asked/cell-text";
import { nameKey } from "../../../engine/facts/name-key";
import { isFailure } from "../../../engine/failure";
import { readScenarioTable } from "../../../engine/whatif/scenario";
import type { Area } from "../scenario-grid";

/** Cells with their place on the sheet, counted from 0. */
export interface Placed {
  readonly values: readonly (readonly Cell[])[];
  readonly row: number;
  readonly column: number;
}

/** The cells around one cell up to the first blank row and column on every side, as Excel's current region. */
function region({ values, row: top, column: left }: Placed, at: { row: number; column: number }): Area | undefined {
  const filled = (row: number, column: number) => !isBlankCell(values[row - top]?.[column - left]);
  let [first, last, from, to] = [at.row, at.row, at.column, at.column];
  const anyIn = (rows: [number, number], columns: [number, number]) => {
    for (let row = rows[0]; row <= rows[1]; row++)
      for (let column = columns[0]; column <= columns[1]; column++) if (filled(row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    const around = [from - 1, to + 1] as [number, number];
    const beside = [first - 1, last + 1] as [number, number];
    if (first > 0 && anyIn([first - 1, first - 1], around)) [first, grown] = [first - 1, true];
    if (anyIn([last + 1, last + 1], around)) [last, grown] = [last + 1, true];
    if (from > 0 && anyIn(beside, [from - 1, from - 1])) [from, grown] = [from - 1, true];
    if (anyIn(beside, [to + 1, to + 1])) [to, grown] = [to + 1, true];
  }
  return anyIn([first, last], [from, to])
    ? { row: first, column: from, rows: last - first + 1, columns: to - from + 1 }
    : undefined;
}

/** The part of an area that begins at the word `driver`, where it stands there: what is above and left of it is no part of the table. */
function fromDriver({ values, row, column }: Placed, area: Area): Area {
  for (let r = area.row; r < area.row + area.rows; r++)
    for (let c = area.column; c < area.column + area.columns; c++)
      if (nameKey(cellText(values[r - row]?.[c - column])) === "driver")
        return { row: r, column: c, rows: area.row + area.rows - r, columns: area.column + area.columns - c };
  return area;
}

/** The area without columns right of the last head. */
function headed(used: Placed, area: Area): Area {
  let { columns } = area;
  while (columns > 1 && isBlankCell(used.values[area.row - used.row]?.[area.column + columns - 1 - used.column]))
    columns -= 1;
  return { ...area, columns };
}

/**
 * The scenario table that is selected, or in which the selected cell stands: a header row with driver, Base and further scenarios, a number at
 * least below it. Undefined where there is none.
 */
export function tableAround(used: Placed, selected: Area): Area | undefined {
  const around = selected.rows > 1 && selected.columns > 1 ? selected : region(used, selected);
  if (!around) return undefined;
  const area = headed(used, fromDriver(used, around));
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => used.values[area.row + row - used.row]?.[area.column + column - used.column] ?? "",
    ),
  );
  const table = readScenarioTable(cells);
  if (isFailure(table) || table.drivers.length === 0) return undefined;
  const hasNumber = [...table.values.values()].some((row) =>
    [...row.values()].some((cell) => typeof cell === "number"),
  );
  const hasWords = table.scenarios.every((name) => !Number.isFinite(Number(name)));
  return hasNumber && hasWords ? area : undefined;
}
