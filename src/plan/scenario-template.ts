/**
 * A scenario of Excel's own Scenario Manager: what it writes into cells of its sheet when somebody shows it. Of a sheet's scenarios the
 * first is what its cells hold at first.
 */
export interface ScenarioTemplate {
  readonly name: string;
  /** What it does, for whoever reads the list. */
  readonly comment?: string;
  readonly changes: readonly ScenarioChange[];
}

/** A value for the cells of a row, every one where it is repeated, in a fixed column. */
export interface ScenarioChange {
  readonly row: string;
  readonly column: string;
  readonly value: string | number;
}
