import type { HeldCells } from "../../../render/office/safe/held-cells";

/** Cells of a sheet by the sheet's id, which stays when it is renamed. */
export interface Cells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stood in cells before, and what stands there since: enough to bring it back. */
export interface WrittenBlock {
  readonly cells: Cells;
  /** `Sheet1!B4:G6`. */
  readonly address: string;
  readonly before: HeldCells;
  /** The formulas as Excel gives them back; undefined where a cell was not written but left as room. */
  readonly after: (string | undefined)[][];
}

/** How writing a block ended. */
export type BlockOutcome =
  | { readonly outcome: "written"; readonly written: WrittenBlock }
  /** Cells that are not empty: nothing was written. `cells`: where it would go. */
  | { readonly outcome: "occupied"; readonly cells: Cells; readonly address: string; readonly count: number }
  /** There are not as many rows or columns left on the sheet. */
  | { readonly outcome: "no room"; readonly address: string };
