import type { Place } from "../place";

/** A formula that was turned into values: where it stood, the formula, and a word for the values that took its place. */
export interface FrozenFormula {
  readonly place: Place;
  readonly formula: string;
  readonly hash: string;
  /** The filings its figures were read in; empty where it states none. */
  readonly source: string;
  /** Made a formula again. It is kept because Excel's own Undo may bring the values back, and they are frozen then. */
  readonly thawed?: true;
}

/** A sheet when formulas were frozen. Sheets that formulas read are kept too, so that their references can follow. */
export interface LedgerSheet {
  readonly id: string;
  readonly name: string;
  /** A word for what is typed into each row and column: what tells where they have moved to. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly formulas: readonly FrozenFormula[];
}

/** What the workbook keeps of its frozen formulas. */
export interface Ledger {
  /** Day of the last freezing, as 2026-01-31, and the dataset the values come from. */
  readonly date: string;
  readonly dataset: string;
  readonly sheets: readonly LedgerSheet[];
}
