import type { RowTemplate } from "../../src/plan/row-template";
import { chosen, stepRow, totalRow } from "../common/waterfall";
import { waterfallSheet } from "../common/waterfall-sheet";

/** A row of the bridge in the workbook's currency: from the rows in the reporting currency, or from the translated ones. */
const inMoney = (row: (of: string, unit: string, when: string) => RowTemplate): RowTemplate[] => [
  row("", "{reporting.unit}", "{untranslated}"),
  row("_translated", "{money.unit}", "{translated}"),
];

const rows: readonly RowTemplate[] = [
  ...inMoney((of, unit, when) =>
    totalRow("start", { when }, { label: chosen("year_before"), unit, value: chosen(`start${of}`) }),
  ),
  ...inMoney((of, unit, when) =>
    stepRow("step", { when, repeat: "lines" }, { label: "{line.name}", unit, value: chosen(`step${of}`) }),
  ),
  ...inMoney((of, unit, when) =>
    stepRow(
      "step_reconciling",
      { when, repeat: "reconciling" },
      { label: "{line.name}", unit, value: chosen(`step_reconciling${of}`) },
    ),
  ),
  ...inMoney((of, unit, when) =>
    stepRow(
      "one_year",
      { when: ["{scheme.oneYear}", when] },
      { label: "Lines of one year only", unit, value: chosen(`one_year${of}`) },
    ),
  ),
  ...inMoney((of, unit, when) =>
    totalRow("end", { when }, { label: "={chosen_year.note}", unit, value: chosen(`end${of}`) }),
  ),
];

/** The bridge of one year as a waterfall for each structure. */
export const waterfall = waterfallSheet({
  name: "Waterfall",
  purpose: "The bridge of one year, chosen from a list, as a chart",
  note: "{money.unit}",
  measure: "money",
  year: ["{scheme.compared}", "bridge_year_{scheme.slug}"],
  rows,
  title: "{scheme.name}: bridge of total revenue, {money.unit}",
});
