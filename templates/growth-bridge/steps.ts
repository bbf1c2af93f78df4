import type { RowTemplate } from "../../src/plan/row-template";
import { changeOfAll } from "../common/comparatives";
import { checkRows, figures, part } from "../common/rows";

const unit = "{reporting.unit}";

const step = (key: string, repeat: "lines" | "reconciling", note: string, end: string): RowTemplate =>
  figures(key, {
    label: "{line.name}",
    unit,
    note,
    repeat,
    across: `=IF(AND(ISNUMBER({now${end}}),ISNUMBER({then${end}})),{now${end}}-{then${end}},"n/d")`,
    format: "money",
  });

/** From the total of the year before to that of the year, line by line; both figures of a step from one filing wherever one states both. */
export const steps: readonly RowTemplate[] = [
  part("bridge_head", "Bridge of total revenue", "this year - comparative"),
  figures("start", {
    label: "Total revenue of the year before",
    unit,
    // A blank cell to type into would be read as zero.
    across: '=IF(ISNUMBER({total_prior}),{total_prior},"n/d")',
    format: "money",
    style: "subtotal",
    name: "bridge_start_{scheme.slug}",
  }),
  step("step", "lines", "", ""),
  step("step_reconciling", "reconciling", "reconciling line", "_reconciling"),
  // Neither such a line nor its absence is a step of its own, but without them the steps would not add up.
  figures("one_year", {
    label: "Lines that only one of both years states",
    unit,
    when: "{scheme.oneYear}",
    across: `=IF({whole}=1,${changeOfAll}-SUM({step*:step_reconciling*}),{uncompared})`,
    format: "money or dash",
  }),
  figures("steps", {
    label: "Sum of steps",
    unit,
    across: "=IF({whole}=1,SUM({step*:step_reconciling*:one_year*}),{uncompared})",
    format: "money",
    style: "subtotal",
    name: "bridge_steps_{scheme.slug}",
  }),
  figures("end", {
    label: "Total revenue",
    unit,
    note: "year before + steps",
    across: "=IF(AND(ISNUMBER({start}),ISNUMBER({steps})),{start}+{steps},{uncompared})",
    format: "money",
    style: "total",
    name: "bridge_end_{scheme.slug}",
  }),
  ...checkRows("bridge_adds_up", {
    label: "year before + steps = reported total",
    unit,
    format: "fine",
    difference: "=IF(AND(ISNUMBER({end}),ISNUMBER({total})),{end}-{total},{uncompared})",
    tolerance: "={rounding_both}",
    toleranceNote: "half a printed unit for each figure",
    figures: ["now", "now_reconciling"],
    comparatives: ["then", "then_reconciling", "then_ended"],
  }),
];
