/** A chart as it is drawn: values already read from the cells, so that drawing knows nothing of the workbook. */
export interface ChartView {
  readonly title: string;
  /** Texts under the category axis, in order. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly legend: "top" | "bottom" | "left" | "right" | "none";
  readonly categoryAxis: AxisView;
  readonly valueAxis: AxisView;
  readonly secondaryAxis: AxisView;
}

export type SeriesKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
export type Stacking = "none" | "stacked" | "percent";

export interface SeriesView {
  readonly name: string;
  readonly kind: SeriesKind;
  readonly stacking: Stacking;
  /** Drawn against the axis on the right. */
  readonly secondary: boolean;
  readonly markers: boolean;
  /** undefined: nothing is drawn there (an empty cell, a text, #N/A). */
  readonly values: readonly (number | undefined)[];
  /** Excel number format of the values. */
  readonly format: string;
  readonly colour?: string | undefined;
  /** Takes its room in a stack and is not drawn. */
  readonly unfilled?: boolean | undefined;
  /** Colours of single values. */
  readonly pointColours?: readonly (string | undefined)[] | undefined;
  /** Has an entry in the legend. */
  readonly listed?: boolean | undefined;
  /** Space between columns or bars, in percent of their width. */
  readonly gap?: number | undefined;
  readonly labels?: boolean | undefined;
  /** Number format of the labels where it is not that of the values. */
  readonly labelFormat?: string | undefined;
  /** Where a column or bar begins or ends; undefined: where the kind of chart has them. */
  readonly labelPlace?: "base" | "end" | undefined;
  readonly labelColour?: string | undefined;
}

export interface AxisView {
  readonly visible: boolean;
  readonly title?: string | undefined;
  /** Excel number format; undefined follows the first series on the axis. */
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly gridlines: boolean;
}
