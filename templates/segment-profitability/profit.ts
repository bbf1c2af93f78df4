import type { RowTemplate } from "../../src/plan/row-template";
import { lineCall } from "../common/line-call";
import { checkRows, figures, part } from "../common/rows";
import { typedReconciling } from "../common/typed";

const unit = "{reporting.unit}";
const stated = "basis={basis.pair}; scale={scale.key}";

/** Only whole sums: where nothing is known the sum is not either, where a segment is missing it says so. */
export const sumOf = (lines: string): string =>
  `=IF(COUNT({${lines}*})={expected},SUM({${lines}*}),IF(COUNT({${lines}*})=0,"n/d","incomplete"))`;

/** Of the group: the sum of the segments with the reconciling lines below it, all of them. */
export const groupOf = (sum: string, reconciling: string): string =>
  `=IF(COUNT({${sum}:${reconciling}*})=1+{expected_reconciling},SUM({${sum}:${reconciling}*}),IF(ISNUMBER({${sum}}),"incomplete",{${sum}}))`;

/** Revenue of every segment in the filing that states its profit, so that profit / revenue is its margin. */
const revenue: readonly RowTemplate[] = [
  part("revenue_head", "Revenue by segment", "in the filing of the profit"),
  figures("revenue", {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across: lineCall("revenue", "period", `${stated}; beside={profit.metric}`),
    format: "money",
  }),
  figures("revenue_sum", {
    label: "Sum of segments",
    unit,
    across: sumOf("revenue"),
    format: "money",
    style: "subtotal",
    name: "segment_revenue_{scheme.slug}",
  }),
];

/** The profit the company reports by segment, with what leads from the segments to the group. */
export const profit: readonly RowTemplate[] = [
  ...revenue,
  part("profit_head", "{profit.title} by segment", "{basis.note}"),
  figures("profit", {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across: lineCall("{profit.metric}", "period", `${stated}; beside=revenue`),
    format: "money",
  }),
  figures("profit_sum", {
    label: "Sum of segments",
    unit,
    across: sumOf("profit"),
    format: "money",
    style: "subtotal",
    name: "segment_profit_{scheme.slug}",
  }),
  figures("profit_reconciling", {
    label: "{line.name}",
    unit,
    note: "reconciling line",
    repeat: "profit reconciling",
    across: lineCall("{profit.metric}", "period", stated),
    format: "money",
    ...typedReconciling,
  }),
  figures("group_profit", {
    label: "{profit.title} of the group",
    unit,
    note: "segments + reconciling lines",
    across: groupOf("profit_sum", "profit_reconciling"),
    format: "money",
    style: "total",
    name: "group_profit_{scheme.slug}",
  }),
  figures("group_stated", {
    label: "{profit.title} of the group as reported",
    unit,
    note: "derived if not printed",
    across: { seg: `SEG.GET({company.unit},"Total",{period},"{profit.metric}","${stated}; na=text")` },
    format: "money",
    style: "memo",
    outline: true,
  }),
  ...checkRows("profit_adds_up", {
    label: "segments + reconciling = group's profit",
    unit,
    format: "fine",
    difference:
      '=IF(AND(ISNUMBER({group_profit}),ISNUMBER({group_stated})),{group_profit}-{group_stated},"incomplete")',
    tolerance: { fact: "rounding", of: ["profit", "profit_reconciling", "group_stated"] },
    toleranceNote: "half a printed unit for each figure",
    figures: ["profit", "profit_reconciling"],
    closing: ["group_stated"],
  }),
];

/** What the sums read. */
export const profitWorkings: readonly RowTemplate[] = [
  figures("expected", {
    label: "Segments in the year's table",
    unit: "count",
    across: { fact: "expected lines", of: ["revenue"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  figures("expected_reconciling", {
    label: "Reconciling lines in the year's table",
    unit: "count",
    across: { fact: "expected lines", of: ["profit_reconciling"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
];
