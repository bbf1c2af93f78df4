import type { BlockTemplate } from "../../src/plan/block-template";
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

const percent = { unit: "%", measure: "percent" } as const;
const points = { unit: "pp", measure: "percent" } as const;

const block: BlockTemplate = {
  key: "waterfall",
  repeat: "schemes",
  when: "{scheme.profit}",
  rows: [
    section("waterfall_head", "{scheme.name}", "{profit.name} margin"),
    ...chosenYear("{scheme.bridged}", "margin_year_{scheme.slug}"),
    waterfallHeads,
    totalRow("start", {}, { label: chosen("year_before"), value: chosen("margin_then"), ...percent }),
    stepRow("step", { repeat: "lines" }, { label: "{line.name}", value: chosen("effect"), ...points }),
    stepRow("step_closing", {}, { label: "Unallocated and eliminations", value: chosen("closing"), ...points }),
    totalRow("end", {}, { label: "={chosen_year.note}", value: chosen("margin_now"), ...percent }),
  ],
  charts: [
    {
      key: "waterfall_chart",
      title: "{scheme.name}: bridge of the group's {profit.name} margin",
      kind: "stacked columns",
      rows: ["start", "step", "step_closing", "end"],
      categories: "label",
      columns: waterfallSeries("percent"),
      format: "percent",
      over: { from: "chart", to: "chart", rows: 18 },
    },
  ],
};

/** The margin bridge of one year, chosen from a list, as a waterfall for each structure. */
export const waterfall: SheetTemplate = {
  key: "waterfall",
  name: "Margin waterfall",
  purpose: "The margin bridge of one year, chosen from a list, as a chart",
  columns: waterfallColumns,
  periods: false,
  orientation: "landscape",
  tab: "model",
  blocks: [header, block],
};
