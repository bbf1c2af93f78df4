import type {
  AxisView as HostAxis,
  ChartView as HostChart,
  SeriesView as HostSeries,
} from "../../host/chart/chart-view";
import type { AxisView, ChartView, SeriesKind, SeriesView, Stacking } from "./chart-view";

/** Excel's chart types begin with the kind and end with the stacking: ColumnStacked100, LineMarkers, XYScatter. */
const kinds: readonly [start: string, kind: SeriesKind][] = [
  ["Column", "column"],
  ["Bar", "bar"],
  ["Line", "line"],
  ["Area", "area"],
  ["Doughnut", "doughnut"],
  ["Pie", "pie"],
  ["XYScatter", "scatter"],
];
const kindOf = (type: string): SeriesKind => kinds.find(([start]) => type.startsWith(start))?.[1] ?? "column";
const stackingOf = (type: string): Stacking =>
  type.includes("Stacked100") ? "percent" : type.includes("Stacked") ? "stacked" : "none";

const axisView = ({ visible, title, numberFormat, minimum, maximum, gridlines }: HostAxis): AxisView => ({
  visible,
  title: title === "" ? undefined : title,
  format: numberFormat,
  minimum,
  maximum,
  gridlines,
});

const labelPlaces: Readonly<Record<string, "base" | "end">> = { InsideBase: "base", InsideEnd: "end" };

const seriesView = (series: HostSeries): SeriesView => ({
  name: series.name,
  kind: kindOf(series.type),
  stacking: stackingOf(series.type),
  secondary: series.axisGroup === "Secondary",
  markers: series.type.includes("Markers") || (series.type === "Line" && series.points.length <= 12),
  values: series.points.map((value) => value ?? undefined),
  format: series.numberFormat,
  colour: series.color,
  unfilled: series.unfilled,
  pointColours: series.pointColors,
  listed: series.listed,
  gap: series.gapWidth,
  labels: series.hasDataLabels,
  labelFormat: series.labelFormat,
  labelPlace: labelPlaces[series.labelPosition],
  labelColour: series.labelColor,
});

const legends = ["top", "bottom", "left", "right"] as const;

/** A chart of the host in the words of the drawing. */
export const drawnView = (chart: HostChart): ChartView => ({
  title: chart.title,
  categories: chart.series[0]?.labels ?? [],
  series: chart.series.map(seriesView),
  legend: legends.find((place) => place === chart.legend.toLowerCase()) ?? "none",
  categoryAxis: axisView(chart.categoryAxis),
  valueAxis: axisView(chart.valueAxis),
  secondaryAxis: axisView(chart.secondaryAxis),
});
