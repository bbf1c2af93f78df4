import type { RowTemplate } from "../../src/plan/row-template";
import { revenueCall as call } from "./line-call";
import { figures, part } from "./rows";
import { typedBefore, typedIn, typedReconciling } from "./typed";

const now = "basis={basis.now}; scale={scale.key}";
const then = "basis={basis.then}; scale={scale.key}";

/** How a year compares with the one before, and what stands where that cannot be said. */
export const comparison: readonly RowTemplate[] = [
  figures("comparison", {
    label: "Comparison with the year before",
    unit: "status",
    note: "which filings state both years",
    across: { fact: "comparison", of: [] },
    style: "chart data",
    outline: true,
  }),
  // What stands where a sum or a check of the comparison cannot.
  figures("uncompared", {
    label: "Shown where a sum or check cannot be made",
    unit: "status",
    note: "n/a = no year before to compare",
    across: '=IF({comparison}="no year before","n/a","incomplete")',
    style: "chart data",
    outline: true,
  }),
];

/**
 * Both ends of every comparison as the workbook's basis pairs them: from one filing wherever one states both years. In a workbook of one's own they are
 * the figures typed in the rows `shown`, or typed here where there are none.
 */
export const comparatives = (shown?: { readonly lines: string; readonly reconciling: string }): RowTemplate[] => [
  part("now_head", "Revenue as stated with the year before", "{basis.note.now}"),
  figures("now", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    repeat: "lines",
    across: call("period", now),
    format: "money",
    ...(shown ? typedIn(shown.lines) : {}),
  }),
  figures("now_reconciling", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    note: "reconciling line",
    repeat: "reconciling",
    across: call("period", now),
    format: "money",
    ...(shown ? typedIn(shown.reconciling) : typedReconciling),
  }),
  part("then_head", "Prior year as stated with this year", "{basis.note.then}"),
  figures("then", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    repeat: "lines",
    across: call("prior", then),
    format: "money",
    ...typedBefore("now"),
  }),
  figures("then_reconciling", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    note: "reconciling line",
    repeat: "reconciling",
    across: call("prior", then),
    format: "money",
    ...typedBefore("now_reconciling"),
  }),
  figures("then_ended", {
    label: "{line.name}",
    unit: "{reporting.unit}",
    note: "ended before the first year",
    repeat: "ended",
    across: call("prior", then),
    format: "money",
  }),
  ...comparison,
];
