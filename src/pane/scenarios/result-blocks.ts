import type { Cell } from "../../engine/asked/broadcast";
import { cellText } from "../../engine/asked/cell-text";
import { columnLetters } from "../../plan/address";

/** An output side by side: a row for each scenario that has one, over the same periods. */
export interface ResultBlock {
  readonly title: string;
  readonly unit: string;
  readonly periods: readonly string[];
  /** Place of a scenario in the table to its row on the sheet, both counted from 0. */
  readonly rows: ReadonlyMap<number, number>;
  /** Columns of the sheet, counted from 0. */
  readonly columns: readonly number[];
}

/** A sheet's used cells. */
export interface UsedCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly row: number;
  readonly column: number;
}

/** Where the heads of a scenario table stand. */
export interface Heads {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** Columns of the scenarios, counted from 0, in their order. */
  readonly columns: readonly number[];
  /** Place of the base among them. */
  readonly base: number;
}

/** Labels stand in the first columns of a sheet. */
const labelColumns = 4;

const isText = (cell: Cell) => typeof cell === "string" && cell.trim() !== "";
const isFigure = (cell: Cell) => typeof cell === "number" || isText(cell);

/** The place of the scenario whose head a formula repeats, as labels of results do: `=Scenarios!$F$18`. */
function headPlace({ sheet, row, columns }: Heads): (formula: Cell) => number | undefined {
  const tabs = [sheet, `'${sheet.replaceAll("'", "''")}'`];
  const byReference = new Map(
    columns.flatMap((column, place) =>
      tabs.map((tab) => [`=${tab}!${columnLetters(column)}${row + 1}`.toLowerCase(), place] as const),
    ),
  );
  return (formula) =>
    typeof formula === "string" && formula.startsWith("=")
      ? byReference.get(formula.replaceAll("$", "").toLowerCase())
      : undefined;
}

/** The nearest row above that has a text in each of these columns: what the periods are called. */
function periodsAbove(values: UsedCells["values"], row: number, columns: readonly number[]): string[] {
  for (let at = row; at >= 0; at--) {
    const cells = columns.map((column) => values[at]?.[column]);
    if (cells.every(isText)) return cells.map(cellText);
  }
  return columns.map((_, at) => String(at + 1));
}

/**
 * The outputs that stand side by side on a sheet: rows below one another whose labels are the heads of the scenario table, the base among
 * them; the text above is what they are. Rows and columns of a user's own are found the same way.
 */
export function resultBlocks({ values, formulas, row: top, column: left }: UsedCells, heads: Heads): ResultBlock[] {
  const placeOf = headPlace(heads);
  const labelled = formulas.map((cells, row) => {
    for (let at = 0; at < Math.min(labelColumns, cells.length); at++) {
      const place = placeOf(cells[at]);
      if (place === undefined) continue;
      const figures = cells.flatMap((_, column) =>
        column > at && typeof values[row]?.[column] === "number" ? column : [],
      );
      const first = figures[0];
      return { place, at, columns: first === undefined ? [] : cells.flatMap((_, c) => (c >= first ? c : [])) };
    }
    return undefined;
  });
  const blocks: ResultBlock[] = [];
  for (let row = 0; row < labelled.length; row++) {
    if (labelled[row] === undefined) continue;
    const start = row;
    const rows = new Map<number, number>();
    for (let one = labelled[row]; one !== undefined && !rows.has(one.place); one = labelled[++row])
      rows.set(one.place, top + row);
    const baseRow = rows.get(heads.base);
    const found = baseRow === undefined ? undefined : labelled[baseRow - top];
    row -= 1;
    if (baseRow === undefined || !found || rows.size < 2) continue;
    const columns = found.columns.filter((column) => isFigure(values[baseRow - top]?.[column]));
    if (columns.length === 0) continue;
    const cells = values[baseRow - top] ?? [];
    const unit = cells.slice(found.at + 1, columns[0]).find(isText);
    blocks.push({
      title:
        [values[start - 1]?.[found.at], ...(values[start - 1] ?? [])].map(cellText).find((text) => text !== "") ?? "",
      unit: cellText(unit),
      periods: periodsAbove(values, start - 1, columns),
      rows,
      columns: columns.map((column) => left + column),
    });
  }
  return blocks;
}
