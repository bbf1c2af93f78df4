import type { RowTemplate } from "../../src/plan/row-template";
import { comparatives, comparison } from "../common/comparatives";
import { revenueCall } from "../common/line-call";
import { checkRows, figures, part } from "../common/rows";
import { typedReconciling } from "../common/typed";
import { continuing, ended } from "./lines";

const unit = "{reporting.unit}";
const call = revenueCall("period", "basis={basis}; scale={scale.key}");
const whole = (range: string) => `=IF(COUNT(${range})=ROWS(${range}),SUM(${range}),"incomplete")`;

/** Growth begins with the driver and closes a share of the gap to the long run every year. */
export const path = (row: string, scenario: string): string => {
  const [growth, fade, longRun] = ["growth", "fade", "long_run"].map((key) => `{scenarios!used_${key}.${scenario}}`);
  const known = [growth, fade, longRun].map((one) => `ISNUMBER(${one})`).join(",");
  return `=IF(AND(${known}),IF({year_no}=1,${growth},{${row}@prev}+${fade}*(${longRun}-{${row}@prev})),"n/d")`;
};

/** Next year's revenue of a line. */
export const grown = (revenue: string, growth: string): string =>
  `=IF(AND(ISNUMBER({${revenue}@prev}),ISNUMBER({${growth}})),{${revenue}@prev}*(1+{${growth}}),"n/d")`;

export const revenue: readonly RowTemplate[] = [
  part("revenue_head", "Revenue", "{basis.note}"),
  figures("revenue", {
    label: "{line.name}",
    unit,
    ...continuing,
    across: call,
    ahead: grown("revenue", "driver"),
    format: "money",
    name: "revenue_{line.slug}",
  }),
  figures("revenue_ended", {
    label: "{line.name}",
    unit,
    note: "ended",
    ...ended,
    across: call,
    format: "money",
  }),
  figures("sum", {
    label: "Sum of {scheme.many}",
    unit,
    across: '=IF(COUNT({revenue*:revenue_ended*})={expected},SUM({revenue*:revenue_ended*}),"incomplete")',
    ahead: whole("{revenue*}"),
    format: "money",
    style: "subtotal",
    name: "sum_of_{scheme.many}",
  }),
  figures("recon_all", {
    label: "Reconciling lines",
    unit,
    when: "{scheme.reconciling}",
    across: whole("{reconciling*}"),
    ahead:
      '=IF(AND(ISNUMBER({sum}),ISNUMBER({scenarios!used_elimination.active})),{sum}*{scenarios!used_elimination.active},"incomplete")',
    format: "money",
  }),
  figures("all", {
    label: "Sum of {scheme.many} and reconciling lines",
    unit,
    across: whole("{sum:recon_all*}"),
    ahead: whole("{sum:recon_all*}"),
    format: "money",
    style: "total",
  }),
  ...checkRows("adds_up", {
    label: "{scheme.many} + reconciling lines = reported total",
    unit,
    format: "fine",
    difference: '=IF(AND(ISNUMBER({all}),ISNUMBER({total})),{all}-{total},"incomplete")',
    tolerance: { fact: "rounding", of: ["revenue", "revenue_ended", "reconciling", "total"] },
    toleranceNote: "half a printed unit for each figure",
    figures: ["revenue", "revenue_ended", "reconciling"],
    closing: ["revenue", "revenue_ended", "reconciling"],
  }),
];

const actualGrowth = '=IF(AND(ISNUMBER({now}),N({then})>0),{now}/{then}-1,"n/d")';

export const growth: readonly RowTemplate[] = [
  part("growth_head", "Growth", "comparative; then on the year before"),
  figures("growth", {
    label: "{line.name}",
    unit: "%",
    ...continuing,
    across: actualGrowth,
    ahead: '=IF(AND(ISNUMBER({revenue}),N({revenue@prev})>0),{revenue}/{revenue@prev}-1,"n/d")',
    format: "percent",
  }),
  part("driver_head", "Growth by the drivers of the active scenario", "={scenarios!active.base}"),
  figures("driver", {
    label: "{line.name}",
    unit: "%",
    ...continuing,
    ahead: path("driver", "active"),
    format: "percent",
    aheadStyle: "assumed",
  }),
  figures("apart", {
    label: "{line.name}: gap",
    unit: "%",
    ...continuing,
    ahead: "=IF(AND(ISNUMBER({growth}),ISNUMBER({driver})),{growth}-{driver},{uncompared@base})",
    format: "fine percent",
    style: "check",
    outline: true,
  }),
  ...checkRows("continues", {
    label: "forecast year / year before - 1 = driver",
    unit: "%",
    format: "fine percent",
    difference: "=IF(COUNT({apart*})=ROWS({apart*}),MAX(MAX({apart*}),-MIN({apart*})),{uncompared@base})",
    tolerance: "={cover!arithmetic.unit}",
    toleranceNote: "of the calculation itself",
    figures: ["revenue"],
    comparatives: ["now", "then"],
    identity: true,
    ahead: true,
  }),
];

/** What the first forecast year and the actual growth stand on. */
export const basis: readonly RowTemplate[] = [
  part("reconciling_head", "Reconciling lines", "one by one", "{scheme.reconciling}"),
  figures("reconciling", {
    label: "{line.name}",
    unit,
    note: "reconciling line",
    repeat: "reconciling",
    across: call,
    format: "money",
    ...typedReconciling,
  }),
  figures("recon_ratio", {
    label: "Reconciling lines / sum of {scheme.many}",
    unit: "%",
    when: "{scheme.reconciling}",
    across: '=IF(AND(ISNUMBER({recon_all}),N({sum})<>0),{recon_all}/{sum},"n/d")',
    ahead: '=IF(AND(ISNUMBER({recon_all}),N({sum})<>0),{recon_all}/{sum},"n/d")',
    format: "percent",
  }),
  figures("expected", {
    label: "Lines in the year's table",
    unit: "count",
    note: "lines that the filings state for it",
    across: { fact: "expected lines", of: ["revenue", "revenue_ended"] },
    format: "count",
    style: "chart data",
    outline: true,
  }),
  ...comparatives({ lines: "revenue", reconciling: "reconciling" }).filter(
    ({ key }) => !["now_reconciling", "then_reconciling", "then_ended"].includes(key),
  ),
  ...comparison,
];
