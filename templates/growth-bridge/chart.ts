import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { bridgeYears, drawn } from "../common/drawn";

const points = { unit: "pp", format: "points" } as const;

/** What the chart draws, and the years that the waterfall may be of. */
export const chartData: readonly RowTemplate[] = [
  ...bridgeYears,
  drawn("chart_contribution", "contribution", { label: "{line.name}", repeat: "lines", ...points }),
  drawn("chart_reconciling", "contribution_reconciling", { label: "{line.name}", repeat: "reconciling", ...points }),
  drawn("chart_one_year", "contribution_one_year", {
    label: "Lines of one year only",
    when: "{scheme.oneYear}",
    ...points,
  }),
];

export const contributionChart: ChartTemplate = {
  key: "contribution_chart",
  title: "{scheme.name}: contribution to growth of total revenue",
  kind: "stacked columns",
  series: ["chart_contribution", "chart_reconciling", "chart_one_year"],
  names: "label",
  categories: "period",
  format: "percent",
};
