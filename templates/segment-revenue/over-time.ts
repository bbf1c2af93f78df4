import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";

const both = "AND(ISNUMBER({now}),ISNUMBER({then}),N({total_prior})<>0)";
const bothReconciling = "AND(ISNUMBER({now_reconciling}),ISNUMBER({then_reconciling}),N({total_prior})<>0)";

export const growth: readonly RowTemplate[] = [
  part("growth_head", "Growth", "this year / comparative - 1"),
  figures("growth", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    // Without a number the word of SEG.GROWTHRATE says why; a number there would leave this cell empty and fail the check.
    across: "=IF(AND(ISNUMBER({now}),N({then})>0),{now}/{then}-1,T({seg_growth}))",
    format: "percent",
    own: { across: '=IF(AND(ISNUMBER({now}),N({then})>0),{now}/{then}-1,"n/m")' },
  }),
  figures("reported_growth", {
    label: "Total revenue",
    unit: "%",
    across: "={total_growth}",
    format: "percent",
    style: "subtotal",
  }),
  part("seg_growth_head", "Growth by SEG.GROWTHRATE", "held against the rows above", "{sourced}"),
  figures("seg_growth", {
    label: "{line.name}",
    unit: "%",
    repeat: "lines",
    when: "{sourced}",
    across: {
      seg: 'SEG.GROWTHRATE({company.unit},{.label},{period},,"revenue","axis={scheme.axis}; scheme={scheme.key}; basis={basis.pair}; na=text")',
    },
    format: "percent",
    style: "memo",
    outline: true,
  }),
  figures("growth_apart", {
    label: "{line.name}: gap",
    unit: "%",
    repeat: "lines",
    when: "{sourced}",
    across: "=IF(AND(ISNUMBER({growth}),ISNUMBER({seg_growth})),{growth}-{seg_growth},T({seg_growth}))",
    format: "fine percent",
    style: "check",
    outline: true,
  }),
  ...checkRows("growth_agrees", {
    label: "growth = SEG.GROWTHRATE",
    when: "{sourced}",
    unit: "%",
    format: "fine percent",
    // A growth that only one side has counts as a difference of one.
    difference:
      "=IF(COUNT({growth*})+COUNT({seg_growth*})>0,MAX(MAX({growth_apart*}),-MIN({growth_apart*}))+ABS(COUNT({growth*})-COUNT({seg_growth*})),{uncompared})",
    tolerance: "={cover!arithmetic.unit}",
    toleranceNote: "of the calculation itself",
    figures: ["now"],
    comparatives: ["then"],
  }),
];

export const mixShift: readonly RowTemplate[] = [
  part("mix_head", "Mix shift", "share of total now - share then"),
  figures("mix", {
    label: "{line.name}",
    unit: "pp",
    repeat: "lines",
    across: `=IF(AND(${both},N({total})<>0),{now}/{total}-{then}/{total_prior},"n/d")`,
    format: "points",
  }),
  figures("mix_reconciling", {
    label: "{line.name}",
    unit: "pp",
    note: "reconciling line",
    repeat: "reconciling",
    across: `=IF(AND(${bothReconciling},N({total})<>0),{now_reconciling}/{total}-{then_reconciling}/{total_prior},"n/d")`,
    format: "points",
  }),
];
