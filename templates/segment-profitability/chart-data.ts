import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { figures, part } from "../common/rows";

type Row = Pick<Parameters<typeof figures>[1], "label" | "repeat">;

const drawn = (key: string, of: string, row: Row): RowTemplate =>
  figures(key, {
    ...row,
    unit: "%",
    across: `=IF(ISNUMBER({${of}}),{${of}},NA())`,
    format: "percent",
    style: "chart data",
    outline: true,
  });

/** What the charts draw, and the years that the waterfall may be of. */
export const chartData: readonly RowTemplate[] = [
  part("chart_head", "Chart data", "missing = #N/A, drawn as nothing"),
  figures("year", { label: "Year", unit: "year", across: "={period}", style: "chart data", outline: true }),
  figures("year_before", {
    label: "Year before",
    unit: "year",
    across: "={prior}",
    style: "chart data",
    outline: true,
  }),
  {
    ...drawn("chart_margin", "margin", { label: "{line.name}", repeat: "lines" }),
    // A margin of -300 % of a small segment would press all others into one line.
    across: "=IF(AND(ISNUMBER({margin}),N({margin})>=-1),{margin},NA())",
  },
  drawn("chart_group", "margin_group", { label: "Group" }),
  drawn("chart_effect", "effect", { label: "{line.name}", repeat: "lines" }),
  drawn("chart_closing", "closing", { label: "Unallocated and eliminations" }),
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
