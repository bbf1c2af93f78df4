import type { ChartPlan, SheetPlan } from "../../../plan/workbook-plan";
import { element, valued } from "../xml/element";
import { axesXml, axisIds, type Ends } from "./axes-xml";
import { reachesBelowZero } from "./cached-range";
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

/** Shares go from nothing to all; LibreOffice would begin where the smallest column ends. */
function endsOf({ kind, series }: ChartPlan, sheet: SheetPlan): Ends {
  const shares = kind === "stacked columns to 100 %" && !series.some(({ values }) => reachesBelowZero(sheet, values));
  return shares ? { min: 0, max: 1 } : {};
}

function barsXml(kind: keyof typeof bars, plan: ChartPlan, sheet: SheetPlan, series: string): string {
  const { format, gap } = plan;
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
  return chart + axesXml(format, direction === "bar", endsOf(plan, sheet));
}

const linesXml = (series: string, format: string): string =>
  element(
    "c:lineChart",
    {},
    valued("c:grouping", "standard"),
    valued("c:varyColors", false),
    series,
    valued("c:marker", true),
    onAxes,
  ) + axesXml(format, false);

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
  const { kind, series, format } = plan;
  const all = series.map((one, at) => seriesXml(one, at, kind, sheet)).join("");
  if (kind === "lines") return linesXml(all, format);
  return kind === "doughnut" ? doughnutXml(all) : barsXml(kind, plan, sheet, all);
}
