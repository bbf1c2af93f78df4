import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";

type Row = Omit<Parameters<typeof figures>[1], "unit" | "across">;

/** The steps as fractions of the total of the year before. */
const share = (key: string, of: string, row: Row): RowTemplate =>
  figures(key, {
    format: "points",
    ...row,
    unit: "pp",
    across: `=IF(AND(ISNUMBER({${of}}),N({total_prior})>0),{${of}}/{total_prior},"n/d")`,
  });

/** The same steps as fractions of the total of the year before: what each line adds to growth. */
export const contributions: readonly RowTemplate[] = [
  part("contribution_head", "Contribution to growth of total revenue", "step / year before"),
  share("contribution", "step", { label: "{line.name}", repeat: "lines" }),
  share("contribution_reconciling", "step_reconciling", {
    label: "{line.name}",
    note: "reconciling line",
    repeat: "reconciling",
  }),
  share("contribution_one_year", "one_year", {
    label: "Lines that only one of both years states",
    when: "{scheme.oneYear}",
  }),
  figures("contribution_sum", {
    label: "Sum of contributions",
    unit: "pp",
    across: "=IF(ISNUMBER({steps}),SUM({contribution*:contribution_reconciling*:contribution_one_year*}),{uncompared})",
    format: "points",
    style: "subtotal",
    name: "contributions_{scheme.slug}",
  }),
  figures("growth", {
    label: "Growth of total revenue",
    unit: "%",
    across: "={total_growth}",
    format: "points",
    style: "total",
  }),
  ...checkRows("contributions_add_up", {
    label: "contributions = growth of total revenue",
    unit: "pp",
    format: "fine percent",
    difference: "=IF(AND(ISNUMBER({contribution_sum}),ISNUMBER({growth})),{contribution_sum}-{growth},{uncompared})",
    tolerance: '=IF(N({total_prior})>0,({bridge_adds_up_tolerance}+{cover!arithmetic.unit})/{total_prior},"n/d")',
    toleranceNote: "rounding / year before",
    figures: ["now", "now_reconciling"],
    comparatives: ["then", "then_reconciling"],
  }),
];

const drawn = (key: string, of: string, row: Row): RowTemplate =>
  figures(key, {
    ...row,
    unit: "pp",
    across: `=IF(ISNUMBER({${of}}),{${of}},NA())`,
    format: "points",
    style: "chart data",
    outline: true,
  });

/** What the chart draws, and the years that the waterfall may be of. */
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
  drawn("chart_contribution", "contribution", { label: "{line.name}", repeat: "lines" }),
  drawn("chart_reconciling", "contribution_reconciling", { label: "{line.name}", repeat: "reconciling" }),
  drawn("chart_one_year", "contribution_one_year", { label: "Lines of one year only", when: "{scheme.oneYear}" }),
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
