import type { Cell } from "../../engine/asked/broadcast";
import type { ScenarioTable } from "../../engine/whatif/scenario";

/** What stands in a driver's cell of a scenario. */
export type Holds = "blank" | "number" | "formula" | "text";

export interface GridCell {
  readonly holds: Holds;
  /** The number that counts: of its own, or inherited; undefined where there is none. */
  readonly number: number | undefined;
  /** What stands there where it is no number: a distribution, "n/d". */
  readonly text: string;
  /** The formula of its own cell, empty where there is none. */
  readonly formula: string;
  /** The scenario the value comes from; its own one's name where it does not inherit. */
  readonly from: string;
}

export type Unit = "percent" | "plain";

export interface GridDriver {
  /** As the model calls it. */
  readonly name: string;
  /** As the sheet says it in words. */
  readonly label: string;
  readonly unit: Unit;
  /** What the unit is called on the sheet, empty where it does not say. */
  readonly unitText: string;
  /** Bounds that the sheet states beside the table. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Row within the table's range. */
  readonly row: number;
  /** One for each scenario, in their order. */
  readonly cells: readonly GridCell[];
}

export interface GridScenario {
  readonly name: string;
  /** Column within the table's range. */
  readonly column: number;
  /** Whether its head is a formula or a value that is no text: it is not renamed from here. */
  readonly headFormula: boolean;
}

/** A scenario table with its places, as the pane shows it. */
export interface ScenarioGrid {
  readonly table: ScenarioTable;
  readonly scenarios: readonly GridScenario[];
  readonly drivers: readonly GridDriver[];
  /** Row of the parents' names within the range; undefined where the table has none. */
  readonly inherits: number | undefined;
}

/** Rows of a sheet as they were loaded: from the first used column of these rows to the last. */
export interface LoadedRows {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
  /** Where the first loaded cell stands on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Cells on a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
