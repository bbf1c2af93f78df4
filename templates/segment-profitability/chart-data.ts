import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { bridgeYears, drawn } from "../common/drawn";

const percent = { unit: "%", format: "percent" } as const;
const ofLine = { label: "{line.name}", repeat: "lines", ...percent } as const;

/** What the charts draw, and the years that the waterfall may be of. */
export const chartData: readonly RowTemplate[] = [
  ...bridgeYears,
  // A margin of -300 % of a small segment would press all others into one line.
  drawn("chart_margin", "margin", ofLine, "AND(ISNUMBER({margin}),N({margin})>=-1)"),
  drawn("chart_group", "margin_group", { label: "Group", ...percent }),
  drawn("chart_effect", "effect", ofLine),
  drawn("chart_closing", "closing", { label: "Unallocated and eliminations", ...percent }),
];

export const charts: readonly ChartTemplate[] = [
  {
    key: "margin_chart",
    title: "{scheme.name}: {profit.name} margin (below -100 % not drawn)",
    kind: "lines",
    series: ["chart_margin", "chart_group"],
    names: "label",
    categories: "period",
    format: "percent",
  },
  {
    key: "effect_chart",
    title: "{scheme.name}: what moved the group's margin",
    kind: "stacked columns",
    series: ["chart_effect", "chart_closing"],
    names: "label",
    categories: "period",
    format: "percent",
  },
];
