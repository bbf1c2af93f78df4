import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";

const unit = "pp";
const points = "points";
const text = '"n/d"';

const side = (year: "now" | "then") => ({
  share: `{revenue_${year}}/SUM({revenue_${year}*})`,
  margin: `{profit_${year}}/{revenue_${year}}`,
  sum: `SUM({profit_${year}*})/SUM({revenue_${year}*})`,
});
const [now, then] = [side("now"), side("then")];
const ofSegments = (formula: string) => `=IF(AND({comparable}=1,ISNUMBER({profit_now})),${formula},${text})`;
const ofGroup = (formula: string) => `=IF({comparable}=1,${formula},{uncompared})`;

/** The group's margin of one year: segments and reconciling lines over total revenue. */
const groupMargin = (year: "now" | "then", total: string) =>
  `=IF(AND({comparable}=1,N({${total}})<>0),(SUM({profit_${year}*:profit_reconciling_${year}*}))/{${total}},{uncompared})`;

/** The change of the group's margin: what each segment's margin did, what its share did, and the lines outside the segments. */
export const marginBridge: readonly RowTemplate[] = [
  part("rate_head", "Rate effect", "share now x change of margin"),
  figures("rate_effect", {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across: ofSegments(`${now.share}*(${now.margin}-${then.margin})`),
    format: points,
  }),
  part("mix_head", "Mix effect", "change of share x (margin - average) then"),
  figures("mix_effect", {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across: ofSegments(`(${now.share}-${then.share})*(${then.margin}-${then.sum})`),
    format: points,
  }),
  part("margin_bridge_head", "Bridge of the group's margin", "rate + mix by segment"),
  figures("margin_then", {
    label: "Group margin of the year before",
    unit: "%",
    across: groupMargin("then", "total_prior"),
    format: points,
    style: "subtotal",
  }),
  figures("effect", {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across: `=IF(AND(ISNUMBER({rate_effect}),ISNUMBER({mix_effect})),{rate_effect}+{mix_effect},${text})`,
    format: points,
  }),
  figures("closing", {
    label: "Unallocated and eliminations",
    unit,
    note: "group margin - margin of segments",
    across: ofGroup(`({margin_now}-${now.sum})-({margin_then}-${then.sum})`),
    format: points,
  }),
  figures("margin_now", {
    label: "Group margin",
    unit: "%",
    across: groupMargin("now", "total"),
    format: points,
    style: "total",
  }),
  figures("margin_change", {
    label: "Change of the group's margin",
    unit,
    across: ofGroup("{margin_now}-{margin_then}"),
    format: points,
    name: "margin_change_{scheme.slug}",
  }),
  ...checkRows("margin_bridge_closes", {
    label: "rate + mix + closing = change of margin",
    unit,
    format: "fine percent",
    difference: ofGroup("SUM({rate_effect*})+SUM({mix_effect*})+{closing}-{margin_change}"),
    tolerance: "={cover!arithmetic.unit}",
    toleranceNote: "of the calculation itself",
    figures: ["profit_now", "profit_reconciling_now"],
    comparatives: ["revenue_then", "profit_then", "profit_reconciling_then"],
  }),
];

/** Whether both years state revenue and profit of every segment and every reconciling line. */
const comparable: RowTemplate = figures("comparable", {
  label: "Both years whole",
  unit: "0 or 1",
  across:
    "=IF(AND(COUNT({revenue_now*})={expected},COUNT({revenue_then*})={expected},COUNT({profit_now*:profit_reconciling_now*})={expected}+{expected_reconciling},COUNT({profit_then*:profit_reconciling_then*})={expected}+{expected_reconciling_before},MIN({revenue_now*})>0,MIN({revenue_then*})>0),1,0)",
  format: "count",
  style: "chart data",
  outline: true,
});

/** What the bridge reads. */
export const bridgeWorkings: readonly RowTemplate[] = [
  figures("expected_reconciling_before", {
    label: "Reconciling lines of the year before",
    unit: "count",
    across: { fact: "expected lines before", of: ["profit_reconciling_then"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  comparable,
];
