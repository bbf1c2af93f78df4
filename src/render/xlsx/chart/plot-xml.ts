import type { ChartContent, SeriesContent } from "../../../workbook/chart-content";
import { element, valued } from "../xml/element";
import { axesXml, axisIds } from "./axes-xml";
import type { Sheets } from "./cached-range";
import { seriesXml } from "./series-xml";

/** Series of one kind on the same axes, each with its place in the chart. */
interface Group {
  readonly first: SeriesContent;
  readonly series: { readonly content: SeriesContent; readonly at: number }[];
}

function groupsOf({ series }: ChartContent): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, content] of series.entries()) {
    const key = `${content.kind} ${content.grouping} ${content.secondary === true}`;
    const group = groups.get(key) ?? { first: content, series: [] };
    group.series.push({ content, at });
    groups.set(key, group);
  }
  return [...groups.values()];
}

const onAxes = ({ secondary }: SeriesContent): string => {
  const ids = axisIds[secondary === true ? "secondary" : "primary"];
  return valued("c:axId", ids.category) + valued("c:axId", ids.value);
};

const varied = (on: boolean): string => valued("c:varyColors", on);
const grouped = ({ grouping }: SeriesContent): string => valued("c:grouping", grouping);

function barsXml(first: SeriesContent, series: string): string {
  const { kind, gap, overlap } = first;
  return element(
    "c:barChart",
    {},
    valued("c:barDir", kind === "bar" ? "bar" : "col"),
    grouped(first) + varied(false) + series,
    gap === undefined ? "" : valued("c:gapWidth", gap),
    overlap === undefined ? "" : valued("c:overlap", overlap),
    onAxes(first),
  );
}

/** The series of a group in the way of their kind. */
function groupXml({ first, series: contents }: Group, sheets: Sheets): string {
  const series = contents.map(({ content, at }) => seriesXml(content, at, sheets)).join("");
  switch (first.kind) {
    case "column":
    case "bar":
      return barsXml(first, series);
    case "line":
      return element("c:lineChart", {}, grouped(first), varied(false), series, valued("c:marker", true), onAxes(first));
    case "area":
      return element("c:areaChart", {}, grouped(first), varied(false), series, onAxes(first));
    case "scatter":
      return element(
        "c:scatterChart",
        {},
        valued("c:scatterStyle", "lineMarker"),
        varied(false),
        series,
        onAxes(first),
      );
    case "pie":
      return element("c:pieChart", {}, varied(true), series, valued("c:firstSliceAng", 0));
    case "doughnut":
      return element(
        "c:doughnutChart",
        {},
        varied(true),
        series,
        valued("c:firstSliceAng", 0),
        valued("c:holeSize", 55),
      );
  }
}

/** What is drawn: the series, then their axes. */
export function plotXml(chart: ChartContent, sheets: Sheets): string {
  const has = (kind: SeriesContent["kind"]) => chart.series.some((series) => series.kind === kind);
  const plots = groupsOf(chart).map((group) => groupXml(group, sheets));
  return plots.join("") + axesXml(chart, has("bar"), has("scatter"));
}
