import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { header } from "../common/header";
import { section } from "../common/rows";
import {
  chosen,
  chosenYear,
  stepRow,
  totalRow,
  waterfallColumns,
  waterfallHeads,
  waterfallSeries,
} from "../common/waterfall";

/** A row of the bridge in the workbook's currency: from the rows in the reporting currency, or from the translated ones. */
const inMoney = (row: (of: string, unit: string, when: string) => RowTemplate): RowTemplate[] => [
  row("", "{reporting.unit}", "{untranslated}"),
  row("_translated", "{money.unit}", "{translated}"),
];

const rows: readonly RowTemplate[] = [
  section("waterfall_head", "{scheme.name}", "{money.unit}"),
  ...chosenYear("{scheme.compared}", "bridge_year_{scheme.slug}"),
  waterfallHeads,
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

const block: BlockTemplate = {
  key: "waterfall",
  repeat: "schemes",
  rows,
  charts: [
    {
      key: "waterfall_chart",
      title: "{scheme.name}: bridge of total revenue, {money.unit}",
      kind: "stacked columns",
      rows: ["start", "step", "step_reconciling", "one_year", "end"],
      categories: "label",
      columns: waterfallSeries("money"),
      format: "money",
      over: { from: "chart", to: "chart", rows: 18 },
    },
  ],
};

/** The bridge of one year, chosen from a list, as a waterfall for each structure. */
export const waterfall: SheetTemplate = {
  key: "waterfall",
  name: "Waterfall",
  purpose: "The bridge of one year, chosen from a list, as a chart",
  columns: waterfallColumns,
  periods: false,
  orientation: "landscape",
  tab: "model",
  blocks: [header, block],
};
