import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";

const over = (profit: string, revenue: string) =>
  `=IF(AND(ISNUMBER({${profit}}),N({${revenue}})<>0),{${profit}}/{${revenue}},"n/d")`;

/** Profit / revenue: of every segment, of their sum, of the group. */
export const margins: readonly RowTemplate[] = [
  part("margin_head", "{profit.title} margin", "profit / revenue"),
  figures("margin", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    across: over("profit", "revenue"),
    format: "percent",
  }),
  figures("margin_sum", {
    label: "Sum of segments",
    unit: "%",
    across: over("profit_sum", "revenue_sum"),
    format: "percent",
    style: "subtotal",
    name: "segment_margin_{scheme.slug}",
  }),
  figures("margin_group", {
    label: "Group",
    unit: "%",
    note: "of total revenue",
    across: over("group_profit", "total"),
    format: "percent",
    style: "total",
    name: "group_margin_{scheme.slug}",
  }),
  part("seg_margin_head", "Margin by SEG.MARGIN", "held against the rows above", "{sourced}"),
  figures("seg_margin", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    when: "{sourced}",
    across: {
      seg: 'SEG.MARGIN({company.unit},{.label},{period},,"axis={scheme.axis}; scheme={scheme.key}; basis={basis.pair}; na=text")',
    },
    format: "percent",
    style: "memo",
    outline: true,
  }),
  figures("margin_apart", {
    label: "{line.name}: gap",
    unit: "%",
    repeat: "lines",
    when: "{sourced}",
    across: '=IF(AND(ISNUMBER({margin}),ISNUMBER({seg_margin})),{margin}-{seg_margin},"n/d")',
    format: "fine percent",
    style: "check",
    outline: true,
  }),
  ...checkRows("margin_agrees", {
    label: "margin = SEG.MARGIN",
    when: "{sourced}",
    unit: "%",
    format: "fine percent",
    // A margin that only one side has counts as a difference of one.
    difference:
      '=IF(COUNT({margin*})+COUNT({seg_margin*})>0,MAX(MAX({margin_apart*}),-MIN({margin_apart*}))+ABS(COUNT({margin*})-COUNT({seg_margin*})),"n/a")',
    tolerance: "={cover!arithmetic.unit}",
    toleranceNote: "of the calculation itself",
    figures: ["profit"],
  }),
];
