import type { AxisView, ChartView, SeriesView } from "./chart-view";
import { formatNumber, tickFormat } from "./format-number";
import type { Ink } from "./ink";

function valueAxis(axis: AxisView, series: readonly SeriesView[], colours: Ink, horizontal: boolean) {
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  const span = Math.max(0, ...values) - Math.min(0, ...values);
  const format = tickFormat(axis.format ?? series[0]?.format ?? "General", span);
  return {
    type: "value",
    show: axis.visible,
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(axis.title
      ? { name: axis.title, nameLocation: "middle", nameTextStyle: { color: colours.quiet, fontSize: 11 } }
      : {}),
    splitNumber: horizontal ? 4 : 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.quiet, fontSize: 11, formatter: (value: number) => formatNumber(value, format) },
    splitLine: { show: axis.gridlines, lineStyle: { color: colours.line } },
  };
}

/** Names wrap under their columns; only where many stand side by side may some go without a label, as years do. */
function labels({ categories }: ChartView, width: number, horizontal: boolean) {
  const room = (width - 90) / Math.max(1, categories.length);
  const isLong = categories.some((text) => text.length * 6 > room);
  if (horizontal || !isLong || room < 40) return { hideOverlap: true };
  return { interval: 0, width: room - 6, overflow: "break", fontSize: 10, lineHeight: 12 };
}

function categoryAxis(view: ChartView, colours: Ink, horizontal: boolean, width: number) {
  const { categoryAxis: axis, categories } = view;
  return {
    type: "category",
    show: axis.visible,
    data: [...categories],
    inverse: horizontal, // Excel's bars begin at the bottom; reading order from the top serves the eye better
    ...(axis.title
      ? { name: axis.title, nameLocation: "middle", nameTextStyle: { color: colours.quiet, fontSize: 11 } }
      : {}),
    axisLine: { onZero: true, lineStyle: { color: colours.quiet } },
    axisTick: { show: false },
    // Labels keep to the edge even where columns reach below zero.
    axisLabel: { color: colours.quiet, fontSize: 11, ...labels(view, width, horizontal) },
    offset: 0,
  };
}

/** Both axes in ECharts' words; nothing for pies. */
export function chartAxes(view: ChartView, colours: Ink, width: number): object {
  const [first] = view.series;
  if (!first || first.kind === "pie" || first.kind === "doughnut") return {};
  const horizontal = first.kind === "bar";
  const left = view.series.filter(({ secondary }) => !secondary);
  const right = view.series.filter(({ secondary }) => secondary);
  const values = [valueAxis(view.valueAxis, left, colours, horizontal)];
  if (right.length > 0) values.push(valueAxis({ ...view.secondaryAxis, gridlines: false }, right, colours, horizontal));
  const categories = categoryAxis(view, colours, horizontal, width);
  return horizontal ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values };
}
