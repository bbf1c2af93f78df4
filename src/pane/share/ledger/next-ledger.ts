import { readReference } from "../../../plan/calculate/read-reference";
import { fingerprints } from "../moved/fingerprints";
import type { Relocated } from "../moved/relocate";
import type { SegFormula } from "../find-formulas";
import { groupBy } from "../group-by";
import { cellsOf, type Place } from "../place";
import { sourceOfFormula } from "../source-of-formula";
import { type SheetGrid, valueAt } from "../sheet-grid";
import type { Ledger } from "./ledger";
import { valuesHash } from "./values-hash";

/** The sheets that a formula names, in small letters. */
export const sheetsNamed = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"/g, '""').matchAll(/'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu)].flatMap(
    ([prefix]) => readReference(`${prefix}A1`)?.sheet?.toLowerCase() ?? prefix.slice(0, -1).toLowerCase(),
  );

/** The sheet as it is once values stand in place of the formulas. */
function frozenGrid(grid: SheetGrid, formulas: readonly SegFormula[]): SheetGrid {
  const held = grid.formulas.map((row) => [...row]);
  for (const { place } of formulas)
    for (const [row, column] of cellsOf(place)) {
      const cells = held[row - grid.row];
      if (cells) cells[column - grid.column] = valueAt(grid, row, column);
    }
  return { ...grid, formulas: held };
}

/**
 * What the workbook keeps when formulas are frozen: these, and those that were frozen or typed over before, where they are now. What is
 * gone, and what is a formula again, is kept no longer.
 */
export function nextLedger(
  grids: readonly SheetGrid[],
  formulas: readonly SegFormula[],
  before: readonly Relocated[],
  made: Pick<Ledger, "date" | "dataset">,
): Ledger {
  const bySheet = groupBy(formulas, ({ grid }) => grid);
  const taken = new Map(
    [...bySheet].map(([grid, own]) => [grid, new Set(own.flatMap(({ place }) => [...cellsOf(place)].map(String)))]),
  );
  const isTaken = (grid: SheetGrid, place: Place) =>
    [...cellsOf(place)].some((cell) => taken.get(grid)?.has(String(cell)));
  const old = before.flatMap(({ kept: { hash, source }, state }) =>
    (state.is === "frozen" || state.is === "edited") && !isTaken(state.grid, state.place)
      ? [{ ...state, hash, source }]
      : [],
  );
  const now = formulas.map((one) => ({
    ...one,
    hash: valuesHash(one.grid, one.place),
    source: sourceOfFormula(one, grids),
  }));
  const kept = groupBy([...old, ...now], ({ grid }) => grid);
  const read = new Set([...kept.values()].flatMap((all) => all.flatMap(({ formula }) => sheetsNamed(formula))));
  const sheets = grids.filter((grid) => kept.has(grid) || read.has(grid.name.toLowerCase()));
  return {
    ...made,
    sheets: sheets.map((grid) => {
      const { id, name } = grid;
      const own = (kept.get(grid) ?? []).map(({ place, formula, hash, source }) => ({ place, formula, hash, source }));
      return { id, name, ...fingerprints(frozenGrid(grid, bySheet.get(grid) ?? [])), formulas: own };
    }),
  };
}
