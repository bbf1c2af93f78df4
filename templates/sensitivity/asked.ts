import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";
import { wholeRange } from "../scenario-forecast/model-range";

/** The forecast in the model language, as a formula of this sheet names it. */
export const model = `{range!${wholeRange}}`;

/** All drivers of the scenario table, and what each is now. */
export const driverNames = "{scenarios!growth*.note:cost_ratio}";
export const driverLabels = "{scenarios!growth*.label:cost_ratio}";
const driverValues = "{scenarios!used_growth*.active:used_cost_ratio}";

/** What a driver is now, by the name that a cell holds. */
export const valueOf = (name: string): string =>
  `IFERROR(INDEX(${driverValues},MATCH(${name},${driverNames},0)),"n/d")`;

/** A choice, and beside it what the results were calculated with: another one makes those of a portable workbook old. */
const choice = (key: string, label: string, unit: string, note: Content, format: string): RowTemplate => ({
  key,
  cells: { label, unit, note, check: { frozen: "={.note}" } },
  styles: { note: "typed", check: "line" },
  formats: { note: format, check: format },
});

const byOutput = (period: string) =>
  `=IF({output.note}="gross_profit",{model!gross@${period}},{model!total@${period}})`;

/** What is asked, and what the model answers now. */
export const asked: BlockTemplate = {
  key: "asked",
  repeat: "schemes",
  when: "{scheme.newest}",
  rows: [
    {
      key: "asked_heads",
      cells: {
        section: "Asked",
        label: "Yellow cells: choose or type",
        unit: "Unit",
        note: "Now",
        check: "Calculated with",
      },
      style: "heads",
    },
    choice(
      "output",
      "Output in the last forecast year",
      "line",
      { input: "gross_profit", list: ["gross_profit", "total_revenue"] },
      "text",
    ),
    {
      ...choice("swing", "Tornado: swing of each driver (see Model range)", "%", "={range!swing.line}", "percent"),
      styles: { note: "line", check: "line" },
    },
    choice("row_driver", "Grid: driver down", "line", { input: "long_run_growth", listIn: driverNames }, "text"),
    choice("column_driver", "Grid: driver across", "line", { input: "cost_ratio", listIn: driverNames }, "text"),
    choice("step", "Grid: step of both, of their values", "%", { input: 0.1, atLeast: 0 }, "percent"),
    choice(
      "target",
      "Break-even: the output to reach; at first the last actual",
      "{reporting.unit}",
      { input: byOutput("base") },
      "money",
    ),
    {
      ...choice("now", "The output now, as the sheet Forecast has it", "{reporting.unit}", byOutput("last"), "money"),
      styles: { note: "line", check: "line" },
      name: "sensitivity_output",
      named: "note",
    },
    {
      key: "made",
      cells: {
        label: "Workbook made on; live results follow",
        note: "{made.date}",
        check: "Segbook {build.version}",
      },
      styles: { check: "fact" },
    },
    blank("asked_end"),
  ],
};
