import type { ChartPlan, LabelPlan, SeriesPlan } from "../../../plan/workbook-plan";
import type {
  AxisContent,
  ChartContent,
  Grouping,
  LabelContent,
  SeriesContent,
  SeriesKind,
} from "../../../workbook/chart-content";
import { cellAt } from "../address";

const kinds: Readonly<Record<ChartPlan["kind"], readonly [SeriesKind, Grouping]>> = {
  "stacked columns": ["column", "stacked"],
  "stacked columns to 100 %": ["column", "percentStacked"],
  "clustered columns": ["column", "clustered"],
  "stacked bars": ["bar", "stacked"],
  lines: ["line", "standard"],
  doughnut: ["doughnut", "standard"],
};

const places = { base: "inBase", end: "inEnd" } as const;

const labelsOf = ({ format, at, color }: LabelPlan): LabelContent => ({
  format,
  ...(at && { position: places[at] }),
  size: 8,
  color,
  value: true,
});

/** A line has a mark at every value: one between two that are missing would not be seen otherwise. */
function seriesOf(plan: SeriesPlan, { kind: named, gap }: ChartPlan, sheet: string): SeriesContent {
  const [kind, grouping] = kinds[named];
  const { color = "none" } = plan;
  return {
    ...{ kind, grouping, name: plan.name },
    values: { sheet, range: plan.values },
    categories: { sheet, range: plan.categories },
    ...(kind !== "doughnut" && { color }),
    ...(kind === "line" && { weight: 2.25, marker: { symbol: "circle", size: 5, color }, smooth: false }),
    ...(plan.colors && { points: { ...plan.colors } }),
    ...(plan.labels && { labels: labelsOf(plan.labels) }),
    ...(gap !== undefined && { gap }),
    ...(grouping === "stacked" || grouping === "percentStacked" ? { overlap: 100 } : {}),
  };
}

/** Titles and axes as every chart of a template has them; the legend below, with the series that have a place in it. */
export function planChart(plan: ChartPlan, sheet: string): ChartContent {
  const { row, column } = cellAt(plan.to);
  const { minimum, maximum, format } = plan;
  // Bars lie: their categories read from the top down.
  const reversed = kinds[plan.kind][0] === "bar";
  const category: AxisContent = { visible: true, gridlines: false, labels: "low", reversed };
  const value: AxisContent = {
    ...{ visible: true, gridlines: true, labels: "nextTo", format },
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name: plan.name,
    title: { text: plan.title, size: 12, color: "#1F2937" },
    from: cellAt(plan.from),
    to: { row: row + 1, column: column + 1 },
    series: plan.series.map((series) => seriesOf(series, plan, sheet)),
    legend: {
      position: "bottom",
      unlisted: plan.series.flatMap(({ unlisted }, at) => (unlisted === true ? [at] : [])),
    },
    ...(plan.kind === "doughnut" ? {} : { category, value }),
    // LibreOffice draws what is missing from a line as zero where a gap is asked for; a line that goes on never lies at zero.
    blanks: plan.kind === "lines" ? "span" : "gap",
  };
}
