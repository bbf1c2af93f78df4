import type { FormatName } from "./formats";

/** A chart beside the block it shows. */
export type ChartTemplate = PeriodChart | TableChart;

interface ChartBase {
  readonly key: string;
  /** A text with words. */
  readonly title: string;
  readonly kind: ChartKind;
  readonly format: FormatName;
  /** Where the value axis begins: 0 where no value is below it, so that columns are as high as their values. */
  readonly minimum?: number;
  /** Where it ends, if the text, its words filled in, is not empty: at 1 where the values are all parts of a whole. */
  readonly maximum?: { readonly at: number; readonly when: string };
  /** The fixed columns it covers and how many rows, from the top of its block or below its rows; left out: to the right of all cells. */
  readonly over?: { readonly from: string; readonly to: string; readonly rows: number; readonly below?: boolean };
}

/** One series for each row of each group, its values under the periods. */
export interface PeriodChart extends ChartBase {
  /** Keys of the rows, all their repetitions; text in them is NA(), so that nothing missing is drawn as zero. */
  readonly series: readonly string[];
  /** The fixed column that names each series. */
  readonly names: string;
  /** The row of the category labels. */
  readonly categories: string;
  /** Colours of the series in their order where they carry a meaning. */
  readonly colors?: readonly string[];
}

/** One series for each fixed column named, its values down the rows of a table: a waterfall, a doughnut, bars. */
export interface TableChart extends ChartBase {
  /** Keys of the rows, all their repetitions; they stand below each other without a gap. */
  readonly rows: readonly string[];
  /** The fixed column of the category labels. */
  readonly categories: string;
  readonly columns: readonly ColumnSeries[];
}

/** A fixed column of a table as a series. */
export interface ColumnSeries {
  readonly column: string;
  /** A text with words; series of one name share one entry of the legend. */
  readonly name: string;
  /** Left out: no fill, as the base of a waterfall; in a doughnut every value has a colour of its own. */
  readonly color?: string;
  /** Each value is written at its mark. */
  readonly labels?: LabelTemplate;
}

/** How the values of a series are written at their marks. */
export interface LabelTemplate {
  readonly format: FormatName;
  /** In a column or bar: where it begins or where it ends; left out: where the kind of chart has them. */
  readonly at?: "base" | "end";
  readonly color?: string;
}

export type ChartKind =
  | "stacked columns"
  | "stacked columns to 100 %"
  | "clustered columns"
  | "stacked bars"
  | "lines"
  | "doughnut";
