import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { drawn } from "../common/drawn";
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

const money = { label: "{line.name}", repeat: "lines", format: "money" } as const;

/** What the charts draw. */
export const chartData: readonly RowTemplate[] = [
  drawn("chart_revenue", "revenue", { ...money, unit: "{reporting.unit}", when: "{untranslated}" }),
  drawn("chart_revenue", "translated", { ...money, unit: "{money.unit}", when: "{translated}" }),
  drawn("chart_share", "share", { label: "{line.name}", unit: "%", repeat: "lines", format: "percent" }),
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
    maximum: { at: 1, when: "{scheme.whole}" },
  },
];
