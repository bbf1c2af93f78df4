/** A chart of a sheet. */
export interface ChartContent {
  readonly name: string;
  readonly title?: LetteredText;
  readonly from: Anchor;
  readonly to: Anchor;
  readonly series: readonly SeriesContent[];
  readonly legend?: LegendContent;
  /** Left out for what has no axes: pies and doughnuts. */
  readonly category?: AxisContent;
  readonly value?: AxisContent;
  /** The value axis of the series that are measured on a second one. */
  readonly secondary?: AxisContent;
  /** What is missing from a line: a gap, or the line goes on. */
  readonly blanks: "gap" | "span";
}

export interface LetteredText {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** A point of the sheet: a cell counted from 0, and pixels into it. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x?: number;
  readonly y?: number;
}

export interface LegendContent {
  readonly position: "bottom" | "top" | "left" | "right" | "corner";
  readonly overlay?: boolean;
  /** Series without an entry, by their place. */
  readonly unlisted: readonly number[];
}

export interface AxisContent {
  readonly visible: boolean;
  readonly title?: LetteredText;
  /** Number format; left out: that of the cells. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Between two gridlines. */
  readonly step?: number;
  readonly gridlines: boolean;
  /** From the far end to the near one. */
  readonly reversed?: boolean;
  readonly labels: "low" | "high" | "nextTo" | "none";
}

export type SeriesKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
export type Grouping = "clustered" | "standard" | "stacked" | "percentStacked";

export interface SeriesContent {
  readonly kind: SeriesKind;
  /** How the series of a kind share a category. */
  readonly grouping: Grouping;
  /** Measured on the second value axis. */
  readonly secondary?: boolean;
  readonly name: string | CellsOfSheet;
  readonly values: CellsOfSheet;
  readonly categories?: CellsOfSheet;
  /** "none": nothing is drawn; left out: the program chooses. */
  readonly color?: string;
  /** Of lines, in points; 0: marks alone. */
  readonly weight?: number;
  readonly marker?: { readonly symbol: string; readonly size: number; readonly color?: string };
  readonly smooth?: boolean;
  /** Colours of single values by their place. */
  readonly points?: Readonly<Record<number, string>>;
  readonly labels?: LabelContent;
  /** Space between columns or bars in percent of their width, and how far they lie over each other. */
  readonly gap?: number;
  readonly overlap?: number;
}

export interface LabelContent {
  /** Number format; left out: that of the cells. */
  readonly format?: string;
  /** By its name in files; left out: where the kind of chart has them. */
  readonly position?: "ctr" | "inBase" | "inEnd" | "outEnd" | "l" | "r" | "t" | "b" | "bestFit";
  readonly size: number;
  readonly color: string;
  readonly value: boolean;
  readonly percent?: boolean;
}

export interface CellsOfSheet {
  readonly sheet: string;
  /** As `B3:D9`. */
  readonly range: string;
}
