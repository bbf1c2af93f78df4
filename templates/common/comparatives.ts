import type { RowTemplate } from "../../src/plan/row-template";
import { revenueCall as call } from "./line-call";
import { figures, part } from "./rows";
import { typedBefore, typedIn, typedReconciling } from "./typed";

const now = "basis={basis.now}; scale={scale.key}";
const then = "basis={basis.then}; scale={scale.key}";

/** The heading of what formulas and charts read: not printed, with all below it. */
export const workings: RowTemplate = {
  ...part("workings_head", "Workings and chart data", "missing = #N/A, drawn as nothing"),
  unprinted: true,
};

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
    label: "Word in place of a sum that cannot be made",
    unit: "word",
    note: "n/a: nothing to compare",
    across: '=IF({comparison}="no base","n/a","incomplete")',
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
];

const lines = "now*:now_reconciling*";
const linesThen = "then*:then_reconciling*:then_ended*";

/** Whether both ends of a comparison are whole tables, lines that only one of both years states included. */
export const bothTables: readonly RowTemplate[] = [
  figures("expected_now", {
    label: "Lines in the year's table",
    unit: "count",
    across: { fact: "expected lines", of: ["now", "now_reconciling"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  figures("expected_then", {
    label: "Lines in the table of the year before",
    unit: "count",
    across: { fact: "expected lines before", of: ["then", "then_reconciling", "then_ended"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  figures("whole", {
    label: "Both tables whole",
    unit: "0 or 1",
    across: `=IF(AND(COUNT({${lines}})={expected_now},COUNT({${linesThen}})={expected_then},COUNT({then*})>0),1,0)`,
    format: "count",
    style: "chart data",
    outline: true,
  }),
  figures("rounding_both", {
    label: "Rounding of the figures of both years",
    unit: "{reporting.unit}",
    note: "half a printed unit of each",
    across: {
      fact: "rounding",
      of: ["now", "now_reconciling", "then", "then_reconciling", "then_ended", "total", "total_prior"],
    },
    format: "fine",
    style: "chart data",
    outline: true,
  }),
];

/** What all lines of the year add up to, less those of the year before. */
export const changeOfAll = `SUM({${lines}})-SUM({${linesThen}})`;
