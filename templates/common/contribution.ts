import type { RowTemplate } from "../../src/plan/row-template";
import { changeOfAll } from "./comparatives";
import { checkRows, figures, part } from "./rows";

const contribution = (repeat: "lines" | "reconciling", end: string, note?: string): RowTemplate =>
  figures(`contribution${end}`, {
    label: "{line.name}",
    unit: "pp",
    ...(note === undefined ? {} : { note }),
    repeat,
    across: `=IF(AND(ISNUMBER({now${end}}),ISNUMBER({then${end}}),N({total_prior})>0),({now${end}}-{then${end}})/{total_prior},"n/d")`,
    format: "points",
  });

/** What each line adds to the growth of total revenue: its change over the total of the year before. */
export const contributions: readonly RowTemplate[] = [
  part("contribution_head", "Contribution to growth of total revenue", "change / total of the year before"),
  contribution("lines", ""),
  contribution("reconciling", "_reconciling", "reconciling line"),
  // Neither such a line nor its absence is a change of its own, but without them the contributions would not add up.
  figures("contribution_one_year", {
    label: "Lines that only one of both years states",
    unit: "pp",
    when: "{scheme.oneYear}",
    across: `=IF(AND({whole}=1,N({total_prior})>0),(${changeOfAll})/{total_prior}-SUM({contribution*:contribution_reconciling*}),{uncompared})`,
    format: "points",
  }),
  figures("contribution_sum", {
    label: "Sum of contributions",
    unit: "pp",
    across:
      "=IF(AND({whole}=1,N({total_prior})>0),SUM({contribution*:contribution_reconciling*:contribution_one_year*}),{uncompared})",
    format: "points",
    style: "subtotal",
    name: "contributions_{scheme.slug}",
  }),
  ...checkRows("contributions_add_up", {
    label: "contributions = growth of total revenue",
    unit: "pp",
    format: "fine percent",
    difference:
      "=IF(AND(ISNUMBER({contribution_sum}),ISNUMBER({total_growth})),{contribution_sum}-{total_growth},{uncompared})",
    tolerance: '=IF(N({total_prior})>0,({rounding_both}+{cover!arithmetic.unit})/{total_prior},"n/d")',
    toleranceNote: "rounding / year before",
    figures: ["now", "now_reconciling"],
    comparatives: ["then", "then_reconciling", "then_ended"],
  }),
];
