import type { RowTemplate } from "../../src/plan/row-template";
import { revenueCall as call } from "../common/line-call";
import { checkRows, figures, part } from "../common/rows";
import { typedReconciling } from "../common/typed";

/** Only whole sums: one missing line makes the sum say so. */
const whole = (range: string) => `=IF(COUNT(${range})=ROWS(${range}),SUM(${range}),"incomplete")`;

/** Amounts in another currency, above the reporting currency that every ratio comes from. */
export const translated: readonly RowTemplate[] = [
  part("translated_head", "Revenue in {money.currency}, translated", "", "{translated}"),
  figures("translated", {
    label: "{line.name}",
    unit: "{money.unit}",
    when: "{translated}",
    repeat: "lines",
    across: call("period", "basis={basis}; {money.options}"),
    format: "money",
  }),
  figures("translated_sum", {
    label: "Sum of {scheme.many}",
    unit: "{money.unit}",
    when: "{translated}",
    across: '=IF(COUNT({translated*})={expected},SUM({translated*}),"incomplete")',
    format: "money",
    style: "subtotal",
    name: "segments_translated_{scheme.slug}",
  }),
  figures("translated_reconciling", {
    label: "{line.name}",
    unit: "{money.unit}",
    when: "{translated}",
    repeat: "reconciling",
    across: call("period", "basis={basis}; {money.options}"),
    format: "money",
  }),
  figures("translated_all", {
    label: "Sum of {scheme.many} and reconciling lines",
    unit: "{money.unit}",
    when: "{translated}",
    across: whole("{translated_sum:translated_reconciling*}"),
    format: "money",
    style: "total",
  }),
  ...checkRows("translates", {
    label: "translated lines = translated total",
    unit: "{money.unit}",
    format: "fine",
    when: "{translated}",
    difference:
      '=IF(AND(ISNUMBER({translated_all}),ISNUMBER({total_translated})),{translated_all}-{total_translated},"incomplete")',
    tolerance: { fact: "rate rounding", of: ["translated", "translated_reconciling", "total_translated"] },
    toleranceNote: "half a printed unit of each, digits of the rate",
    figures: ["translated", "translated_reconciling"],
  }),
];

/** Revenue of every segment as the basis states it, reconciled to the reported total. */
export const revenue: readonly RowTemplate[] = [
  part("revenue_head", "Revenue", "{basis.note}"),
  figures("revenue", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    repeat: "lines",
    across: call("period", "basis={basis}; scale={scale.key}"),
    format: "money",
  }),
  figures("sum", {
    label: "Sum of {scheme.many}",
    unit: "{reporting.unit}",
    across: '=IF(COUNT({revenue*})={expected},SUM({revenue*}),"incomplete")',
    format: "money",
    style: "subtotal",
    name: "segments_{scheme.slug}",
  }),
  figures("reconciling", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    note: "reconciling line",
    repeat: "reconciling",
    across: call("period", "basis={basis}; scale={scale.key}"),
    format: "money",
    ...typedReconciling,
  }),
  figures("all", {
    label: "Sum of {scheme.many} and reconciling lines",
    unit: "{reporting.unit}",
    across: whole("{sum:reconciling*}"),
    format: "money",
    style: "total",
    name: "segments_and_reconciling_{scheme.slug}",
  }),
  ...checkRows("adds_up", {
    label: "{scheme.many} + reconciling lines = reported total",
    unit: "{reporting.unit}",
    format: "fine",
    difference: '=IF(AND(ISNUMBER({all}),ISNUMBER({total})),{all}-{total},"incomplete")',
    tolerance: { fact: "rounding", of: ["revenue", "reconciling", "total"] },
    toleranceNote: "half a printed unit for each figure",
    figures: ["revenue", "reconciling"],
    closing: ["revenue", "reconciling"],
  }),
];

/** What the sums read. */
export const revenueWorkings: readonly RowTemplate[] = [
  figures("expected", {
    label: "Lines in the year's table",
    unit: "count",
    note: "lines that the filings state for it",
    across: { fact: "expected lines", of: ["revenue"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
];
