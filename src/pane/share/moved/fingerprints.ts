import { hashOf } from "../ledger/values-hash";
import type { SheetGrid } from "../sheet-grid";

const isTyped = (held: unknown): boolean => held !== "" && !(typeof held === "string" && held.startsWith("="));

const word = (typed: readonly unknown[]): string =>
  typed.length === 0 ? "-" : hashOf(JSON.stringify(typed)).slice(0, 8);

/** Which rows and columns count: those that were there before, once it is known where they are. */
export interface Counted {
  readonly rows?: ReadonlySet<number>;
  readonly columns?: ReadonlySet<number>;
}

/**
 * A word for what is typed into each row and each column of a sheet, from the first on, in its order and without its places: a row keeps
 * its word when columns are inserted, a column when rows are, and both when formulas come to something else.
 */
export function fingerprints(
  { row, column, formulas }: Pick<SheetGrid, "row" | "column" | "formulas">,
  counted: Counted = {},
): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const before = (count: number) => Array.from({ length: count }, () => "-");
  const some = <Item>(items: readonly Item[], first: number, within: ReadonlySet<number> | undefined) =>
    within ? items.filter((_, at) => within.has(first + at)) : items;
  const kept = some(formulas, row, counted.rows);
  const across = (formulas[0] ?? []).map((_, at) => kept.map((cells) => cells[at]).filter(isTyped));
  return {
    rows: [...before(row), ...formulas.map((cells) => word(some(cells, column, counted.columns).filter(isTyped)))],
    columns: [...before(column), ...across.map(word)],
  };
}
