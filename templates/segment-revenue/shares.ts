import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";

export const shares: readonly RowTemplate[] = [
  part("share_head", "Share of total revenue", "denominator: reported total"),
  figures("share", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    across: '=IF(AND(ISNUMBER({revenue}),N({total})<>0),{revenue}/{total},"n/d")',
    format: "percent",
  }),
  figures("share_reconciling", {
    label: "{line.name}",
    unit: "%",
    note: "reconciling line",
    repeat: "reconciling",
    across: '=IF(AND(ISNUMBER({reconciling}),N({total})<>0),{reconciling}/{total},"n/d")',
    format: "percent",
  }),
  figures("share_sum", {
    label: "Sum of shares",
    unit: "%",
    across: '=IF(AND(ISNUMBER({all}),N({total})<>0),SUM({share*:share_reconciling*}),"incomplete")',
    format: "percent",
    style: "subtotal",
  }),
  ...checkRows("shares_add_up", {
    label: "shares = 100 %",
    unit: "%",
    format: "fine percent",
    difference: '=IF(ISNUMBER({share_sum}),{share_sum}-1,"incomplete")',
    tolerance: '=IF(N({total})>0,({adds_up_tolerance}+{cover!arithmetic.unit})/{total},"n/d")',
    toleranceNote: "rounding / reported total",
    figures: ["revenue", "reconciling"],
  }),
  part(
    "segment_share_head",
    "Share of the sum of {scheme.many}",
    "denominator: before reconciling lines",
    "{scheme.reconciling}",
  ),
  figures("segment_share", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    when: "{scheme.reconciling}",
    across: '=IF(AND(ISNUMBER({revenue}),ISNUMBER({sum})),{revenue}/{sum},"n/d")',
    format: "percent",
  }),
];

export const concentration: readonly RowTemplate[] = [
  part("hhi_head", "Concentration", "of the sum of {scheme.many}"),
  figures("hhi", {
    label: "Herfindahl-Hirschman index",
    unit: "index",
    note: "sum of squared shares x scale",
    across: '=IF(AND(ISNUMBER({sum}),MIN({revenue*})>=0),SUMSQ({revenue*})/({sum}*{sum})*{cover!hhi_scale.unit},"n/m")',
    format: "index",
    name: "hhi_{scheme.slug}",
  }),
];

const chartRevenue = (from: string, unit: string, when: string): RowTemplate =>
  figures("chart_revenue", {
    label: "{line.name}",
    unit,
    when,
    repeat: "lines",
    across: `=IF(ISNUMBER({${from}}),{${from}},NA())`,
    format: "money",
    style: "chart data",
    outline: true,
  });

/** What the charts draw: text becomes NA(), so that nothing missing is drawn as zero. */
export const chartData: readonly RowTemplate[] = [
  part("chart_head", "Chart data", "missing = #N/A, drawn as nothing"),
  chartRevenue("revenue", "{reporting.unit}", "{untranslated}"),
  chartRevenue("translated", "{money.unit}", "{translated}"),
  figures("chart_share", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    across: "=IF(ISNUMBER({share}),{share},NA())",
    format: "percent",
    style: "chart data",
    outline: true,
  }),
];

export const charts: readonly ChartTemplate[] = [
  {
    key: "revenue_chart",
    title: "{scheme.name}: revenue, {money.unit}",
    kind: "stacked columns",
    series: ["chart_revenue"],
    names: "label",
    categories: "period",
    format: "money",
    minimum: 0,
  },
  {
    key: "share_chart",
    title: "{scheme.name}: share of total revenue",
    kind: "stacked columns",
    series: ["chart_share"],
    names: "label",
    categories: "period",
    format: "percent",
    minimum: 0,
  },
];
