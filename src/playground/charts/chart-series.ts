import type { ChartView, SeriesView } from "./chart-view";
import { formatNumber } from "./format-number";
import type { Ink } from "./ink";

const colourOf = (series: SeriesView, at: number, { palette }: Ink) => series.colour ?? palette[at % palette.length];

const labelText = ({ labelFormat, format }: SeriesView, value: unknown): string =>
  typeof value === "number" ? formatNumber(value, labelFormat ?? format) : "";

/** Slices of the first series: Excel draws no more than that in a pie. */
function slices({ categories }: ChartView, series: SeriesView, colours: Ink) {
  const data = categories.flatMap((name, at) => {
    const value = series.values[at];
    return value === undefined
      ? []
      : [
          {
            name,
            value,
            itemStyle: { color: series.pointColours?.[at] ?? colours.palette[at % colours.palette.length] },
          },
        ];
  });
  return {
    type: "pie",
    name: series.name,
    radius: series.kind === "doughnut" ? ["42%", "68%"] : "68%",
    center: ["50%", "50%"],
    itemStyle: { borderColor: colours.surface, borderWidth: 1 },
    label: {
      color: colours.text,
      formatter: ({ name, value, percent }: { name: string; value: number; percent: number }) =>
        `${name}\n${series.labels === true ? labelText(series, value) : `${percent}%`}`,
    },
    data,
  };
}

/** Excel measures the gap in widths of a column, the drawing library in widths of a category. */
const categoryGap = ({ gap = 60 }: SeriesView): string => `${Math.round((100 * gap) / (100 + gap))}%`;

/** Beside the mark, inside it, or at one of its ends, which lie the other way round below zero. */
function labelPosition({ kind, stacking, labelPlace, values }: SeriesView, isLine: boolean): string {
  if (isLine) return "top";
  if (labelPlace === undefined) return stacking === "none" ? "top" : "inside";
  const ends = kind === "bar" ? ["insideLeft", "insideRight"] : ["insideBottom", "insideTop"];
  const below = values.some((value) => value !== undefined && value < 0);
  return ends[(labelPlace === "base") === below ? 1 : 0] ?? "inside";
}

function cartesian(series: SeriesView, at: number, colours: Ink) {
  const color = colourOf(series, at, colours);
  const isLine = series.kind === "line" || series.kind === "area";
  return {
    type: isLine ? "line" : series.kind === "scatter" ? "scatter" : "bar",
    name: series.name,
    data: series.values.map((value) => value ?? null),
    ...(series.stacking === "none" ? {} : { stack: series.secondary ? "right" : "left" }),
    [series.kind === "bar" ? "xAxisIndex" : "yAxisIndex"]: series.secondary ? 1 : 0,
    color,
    itemStyle: { color: series.unfilled === true ? "transparent" : color },
    silent: series.unfilled === true,
    ...(isLine
      ? { lineStyle: { width: 2.25 }, showSymbol: series.markers, symbol: "circle", symbolSize: 6, connectNulls: false }
      : {}),
    ...(series.kind === "area" ? { areaStyle: { opacity: 0.8 } } : {}),
    ...(isLine ? { z: 3 } : { barMaxWidth: 64, barCategoryGap: categoryGap(series), barGap: "8%" }),
    label: {
      show: series.labels === true,
      color: isLine ? colours.text : series.labelPlace && series.labelColour,
      fontSize: 10,
      position: labelPosition(series, isLine),
      formatter: ({ value }: { value: unknown }) => labelText(series, value),
    },
    tooltip: {
      valueFormatter: (value: unknown) =>
        typeof value === "number" ? formatNumber(value, series.format) : "no figure",
    },
  };
}

/** The series in ECharts' words. */
export function chartSeries(view: ChartView, colours: Ink): object[] {
  const [first] = view.series;
  if (first && (first.kind === "pie" || first.kind === "doughnut")) return [slices(view, first, colours)];
  return view.series.map((series, at) => cartesian(series, at, colours));
}
