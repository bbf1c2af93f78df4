import type { Cell, Matrix } from "../../../engine/asked/broadcast";
import type { Area, Place } from "./area";

/** A range with what its cells hold. */
export interface PlacedCells extends Place {
  readonly values: Matrix;
  /** What stands in the cells where they are formulas; the values elsewhere. */
  readonly formulas: readonly (readonly Cell[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
}

/** A driver of a scenario table in the scenario that is active. */
export interface ScenarioDriver {
  /** As the table calls it. */
  readonly name: string;
  /** The number that counts: of its own cell, or inherited; undefined where there is none. */
  readonly value: number | undefined;
  /** Its own cell, and what that holds. */
  readonly place: Place & Area;
  readonly content: Cell;
}

/** The scenario that a model's numbers are of. */
export interface ActiveScenario {
  readonly name: string;
  /** The cell that chooses it. */
  readonly at: Place;
  readonly drivers: readonly ScenarioDriver[];
  /** The columns of the table's other scenarios, counted from 0. */
  readonly others: readonly number[];
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
  /** Where it follows a scenario table. */
  readonly scenario?: ActiveScenario | undefined;
}
