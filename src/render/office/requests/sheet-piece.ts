import type { Part } from "./in-requests";

/** A part of a sheet that is written at once. */
export interface SheetPiece extends Part {
  readonly write: (sheet: Excel.Worksheet) => void;
}
