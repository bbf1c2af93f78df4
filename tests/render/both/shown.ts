/** A cell as one of the two ways of writing shows it. */
export interface ShownCell {
  /** Formula or value; empty for none. */
  readonly content: string | number;
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly color: string;
  readonly fill: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly align: string;
  readonly vertical: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly top: string;
  readonly bottom: string;
  /** Where it leads. */
  readonly link: string;
  /** What may be typed, what is said before and what after something else was. */
  readonly rule: string;
}

export interface ShownChart {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly valueFormat: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  /** None where it has no fill. */
  readonly color: string;
  /** Of the points that have one of their own. */
  readonly colors: readonly string[];
  readonly gap: number;
  readonly marker: string;
  readonly listed: boolean;
  readonly labels: boolean;
}

/** A sheet as one of the two ways of writing shows it. */
export interface ShownSheet {
  readonly name: string;
  readonly tab: string;
  readonly gridlines: boolean;
  readonly cells: readonly (readonly ShownCell[])[];
  /** Points, of every column. */
  readonly widths: readonly number[];
  /** Points, of the rows that have a height of their own. */
  readonly heights: Readonly<Record<number, number>>;
  /** Names of the sheet with their cells. */
  readonly names: Readonly<Record<string, string>>;
  /** The cells that stay in view, from A1. */
  readonly frozen: string;
  readonly print: Readonly<Record<string, unknown>>;
  /** Verdicts with their colours and cells. */
  readonly lights: readonly string[];
  readonly charts: readonly ShownChart[];
}
