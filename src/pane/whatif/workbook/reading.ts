import type { Cell, Matrix } from "../../../engine/asked/broadcast";
import type { Place } from "./area";

/** A range with what its cells hold. */
export interface PlacedCells extends Place {
  readonly values: Matrix;
  /** What stands in the cells where they are formulas; the values elsewhere. */
  readonly formulas: readonly (readonly Cell[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
}

/** A model as it stands in the workbook. */
export interface ModelReading {
  readonly model: PlacedCells;
  /** What its rows are in words, where the sheet says so left of them. */
  readonly labels: readonly string[];
  /** Their units, where the sheet says them left of them. */
  readonly units: readonly string[];
  /** The table of a simulation sheet that gives the model's drivers distributions. */
  readonly distributions: PlacedCells | undefined;
  /** The scenario that its numbers are of, where it follows a scenario table, and the cell that chooses it. */
  readonly scenario?: { readonly name: string; readonly at: Place } | undefined;
}
