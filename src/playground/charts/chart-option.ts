import type { EChartsCoreOption } from "echarts/core";
import { chartAxes } from "./chart-axes";
import { chartSeries } from "./chart-series";
import type { ChartView } from "./chart-view";
import type { Ink } from "./ink";
import { percentStack } from "./percent-stack";

const font = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", sans-serif';

/** Names in the legend, each once: series of one name share an entry. */
const listed = (series: ChartView["series"]): string[] => [
  ...new Set(series.flatMap((each) => (each.listed === false ? [] : [each.name]))),
];

function legend({ legend: place, series }: ChartView, colours: Ink) {
  const isPie = series[0]?.kind === "pie" || series[0]?.kind === "doughnut";
  if (place === "none" || (isPie && place === "bottom")) return { show: false }; // slices carry their names
  const along = place === "top" || place === "bottom";
  return {
    type: along ? "plain" : "scroll",
    data: listed(series),
    orient: along ? "horizontal" : "vertical",
    [place]: place === "top" ? 32 : 8,
    [along ? "left" : "top"]: along ? 12 : "middle",
    ...(along ? { right: 12 } : {}),
    itemWidth: 12,
    itemHeight: 8,
    itemGap: legendGap,
    textStyle: { color: colours.text, fontSize: 11 },
    pageTextStyle: { color: colours.quiet },
  };
}

const legendGap = 12;
const legendLine = 18;

/** Height of a legend along an edge; the drawing library wraps it but leaves no room for the lines. */
function legendHeight({ series }: ChartView, width: number): number {
  const room = Math.max(120, width - 24);
  let lines = 1;
  let used = 0;
  for (const name of listed(series)) {
    const needs = 17 + name.length * 6.1 + legendGap; // 11 px letters are about 6 wide
    if (used > 0 && used + needs > room) {
      lines += 1;
      used = 0;
    }
    used += needs;
  }
  return lines * legendLine;
}

/** A chart in ECharts' words: title, legend, axes with the sheet's number formats, and nothing drawn for a missing value. */
export function chartOption(view: ChartView, colours: Ink, width: number): EChartsCoreOption {
  const drawn: ChartView = { ...view, series: percentStack(view.series) };
  const isPie = view.series[0]?.kind === "pie" || view.series[0]?.kind === "doughnut";
  return {
    animation: false,
    backgroundColor: "transparent",
    color: [...colours.palette],
    textStyle: { fontFamily: font, color: colours.text },
    title: {
      text: view.title,
      left: 12,
      top: 8,
      textStyle: { fontSize: 14, fontWeight: 600, color: colours.text, width: width - 24, overflow: "truncate" },
    },
    legend: legend(drawn, colours),
    grid: {
      left: view.legend === "left" ? 130 : 14,
      right: view.legend === "right" ? 130 : 18,
      top: (view.title ? 44 : 18) + (view.legend === "top" ? legendHeight(view, width) : 0),
      bottom: 12 + (view.legend === "bottom" ? legendHeight(view, width) + 6 : 0),
      containLabel: true,
    },
    tooltip: {
      // Beside the values of a whole category, the one that only holds others up would make no sense.
      trigger: isPie || view.series.some(({ unfilled }) => unfilled === true) ? "item" : "axis",
      axisPointer: { type: "shadow" },
      confine: true,
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.text, fontSize: 12 },
    },
    ...chartAxes(drawn, colours, width),
    series: chartSeries(drawn, colours),
  };
}
