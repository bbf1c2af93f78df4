import type { RowTemplate } from "../../src/plan/row-template";
import { checkRows, figures, part } from "../common/rows";
import { inMoney, translation } from "../common/translation";

/** The bridge in another currency, both years at the rate of the later one: a step is what the line did, not what the rate did. */
export const translated: readonly RowTemplate[] = [
  part("translated_head", "Bridge in {money.currency}", "both years at the later year's rate", "{translated}"),
  translation,
  inMoney("start_translated", "start", { label: "Total revenue of the year before", style: "subtotal" }),
  inMoney("step_translated", "step", { label: "{line.name}", repeat: "lines" }),
  inMoney("step_reconciling_translated", "step_reconciling", {
    label: "{line.name}",
    note: "reconciling line",
    repeat: "reconciling",
  }),
  inMoney("one_year_translated", "one_year", {
    label: "Lines that only one of both years states",
    when: ["{scheme.oneYear}", "{translated}"],
    format: "money or dash",
  }),
  figures("end_translated", {
    label: "Total revenue",
    unit: "{money.unit}",
    note: "year before + steps",
    when: "{translated}",
    across:
      "=IF(AND(ISNUMBER({steps}),ISNUMBER({start_translated})),SUM({start_translated:step_translated*:step_reconciling_translated*:one_year_translated*}),{uncompared})",
    format: "money",
    style: "total",
    name: "bridge_end_translated_{scheme.slug}",
  }),
  ...checkRows("bridge_translates", {
    label: "translated bridge = translated total",
    unit: "{money.unit}",
    format: "fine",
    when: "{translated}",
    difference:
      "=IF(AND(ISNUMBER({end_translated}),ISNUMBER({total_translated})),{end_translated}-{total_translated},{uncompared})",
    tolerance: '=IF(ISNUMBER({translation}),{bridge_adds_up_tolerance}*{translation}+{cover!arithmetic.unit},"n/d")',
    toleranceNote: "rounding at the year's rate",
    figures: ["now", "now_reconciling"],
    comparatives: ["then", "then_reconciling"],
  }),
];
