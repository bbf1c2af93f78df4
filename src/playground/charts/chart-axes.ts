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

function categoryAxis({ categoryAxis: axis, categories }: ChartView, colours: Ink, horizontal: boolean) {
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
    axisLabel: { color: colours.quiet, fontSize: 11, hideOverlap: true },
    offset: 0,
  };
}

/** Both axes in ECharts' words; nothing for pies. */
export function chartAxes(view: ChartView, colours: Ink): object {
  const [first] = view.series;
  if (!first || first.kind === "pie" || first.kind === "doughnut") return {};
  const horizontal = first.kind === "bar";
  const left = view.series.filter(({ secondary }) => !secondary);
  const right = view.series.filter(({ secondary }) => secondary);
  const values = [valueAxis(view.valueAxis, left, colours, horizontal)];
  if (right.length > 0) values.push(valueAxis({ ...view.secondaryAxis, gridlines: false }, right, colours, horizontal));
  const categories = categoryAxis(view, colours, horizontal);
  return horizontal ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values };
}
