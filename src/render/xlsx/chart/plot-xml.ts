import type { ChartPlan, SheetPlan } from "../../../plan/workbook-plan";
import { element, valued } from "../xml/element";
import { axesXml, axisIds } from "./axes-xml";
import { seriesXml } from "./series-xml";

type Kind = ChartPlan["kind"];

/** Columns and bars: how they lie and how their series share a category. */
const bars: Readonly<Record<Exclude<Kind, "lines" | "doughnut">, { direction: "col" | "bar"; grouping: string }>> = {
  "stacked columns": { direction: "col", grouping: "stacked" },
  "stacked columns to 100 %": { direction: "col", grouping: "percentStacked" },
  "clustered columns": { direction: "col", grouping: "clustered" },
  "stacked bars": { direction: "bar", grouping: "stacked" },
};

const onAxes = valued("c:axId", axisIds.category) + valued("c:axId", axisIds.value);

function barsXml(kind: keyof typeof bars, plan: ChartPlan, series: string): string {
  const { gap } = plan;
  const { direction, grouping } = bars[kind];
  const chart = element(
    "c:barChart",
    {},
    valued("c:barDir", direction),
    valued("c:grouping", grouping),
    valued("c:varyColors", false),
    series,
    gap === undefined ? "" : valued("c:gapWidth", gap),
    grouping === "clustered" ? "" : valued("c:overlap", 100),
    onAxes,
  );
  return chart + axesXml(plan, direction === "bar");
}

const linesXml = (series: string, plan: ChartPlan): string =>
  element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", false),
    series,
    valued("c:marker", true),
    onAxes,
  ) + axesXml(plan, false);

const doughnutXml = (series: string): string =>
  element(
    "c:doughnutChart",
    {},
    valued("c:varyColors", true),
    series,
    valued("c:firstSliceAng", 0),
    valued("c:holeSize", 55),
  );

/** What is drawn: the series in the way of their kind, on its axes. */
export function plotXml(plan: ChartPlan, sheet: SheetPlan): string {
  const { kind, series } = plan;
  const all = series.map((one, at) => seriesXml(one, at, kind, sheet)).join("");
  if (kind === "lines") return linesXml(all, plan);
  return kind === "doughnut" ? doughnutXml(all) : barsXml(kind, plan, all);
}
