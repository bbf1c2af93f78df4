import type { FormatName } from "./formats";

/** A chart beside the block it shows: one series for each row of each group. */
export interface ChartTemplate {
  readonly key: string;
  /** A text with words. */
  readonly title: string;
  readonly kind: ChartKind;
  /** Keys of the rows, all their repetitions; text in them is NA(), so that nothing missing is drawn as zero. */
  readonly series: readonly string[];
  /** The fixed column that names each series. */
  readonly names: string;
  /** The row of the category labels. */
  readonly categories: string;
  readonly format: FormatName;
  /** Colours of the series in their order where they carry a meaning. */
  readonly colors?: readonly string[];
}

export type ChartKind =
  "stacked columns" | "stacked columns to 100 %" | "clustered columns" | "stacked bars" | "lines" | "doughnut";
