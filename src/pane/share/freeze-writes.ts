import type { SegFormula } from "./find-formulas";
import { frozenContent } from "./frozen-content";
import { groupBy } from "./group-by";
import { cellsOf } from "./place";
import { heldAt, valueAt } from "./sheet-grid";
import type { SheetWrites } from "./write-cells";

function writesOf(formulas: readonly SegFormula[], content: (formula: SegFormula) => SheetWrites["content"]) {
  return [...groupBy(formulas, ({ grid }) => grid)].map(([grid, own]): SheetWrites => {
    const contents = new Map<string, ReturnType<SheetWrites["content"]>>();
    for (const one of own)
      for (const [row, column] of cellsOf(one.place)) contents.set(`${row} ${column}`, content(one)(row, column));
    return {
      grid,
      places: own.map(({ place }) => place),
      content: (row, column) => contents.get(`${row} ${column}`),
    };
  });
}

/** The figures the formulas show, in their place. */
export const asValues = (formulas: readonly SegFormula[]): SheetWrites[] =>
  writesOf(
    formulas,
    ({ grid }) =>
      (row, column) =>
        frozenContent(valueAt(grid, row, column)),
  );

/** The formulas themselves: each in its first cell, the cells it fills empty. */
export const asFormulas = (formulas: readonly SegFormula[]): SheetWrites[] =>
  writesOf(
    formulas,
    ({ place, formula }) =>
      (row, column) =>
        row === place.row && column === place.column ? formula : "",
  );

/** What the cells held when they were read, be it typed or a formula. */
export const asHeld = (formulas: readonly SegFormula[]): SheetWrites[] =>
  writesOf(formulas, ({ grid }) => (row, column) => {
    const held = heldAt(grid, row, column);
    return typeof held === "string" && held.startsWith("=") ? held : held === "" ? "" : frozenContent(held);
  });

/** How many cells formulas fill. */
export const cellsIn = (formulas: readonly SegFormula[]): number =>
  formulas.reduce((sum, { place }) => sum + place.rows * place.columns, 0);
