import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";
import { ranked } from "../scenario-forecast/ranked";
import { driverLabels, driverNames, model } from "./asked";

const change = (of: string) => `=IF(AND(ISNUMBER({.${of}}),ISNUMBER({now.note})),{.${of}}-{now.note},NA())`;

/** One row for each driver there is; SEG.TORNADO says which stands where. */
const rank = (key: string, row: Partial<RowTemplate> = {}): RowTemplate => ({
  ...row,
  key,
  cells: {
    label: `=IFERROR(INDEX(${driverLabels},MATCH({.driver},${driverNames},0)),"-")`,
    unit: "{reporting.unit}",
    less: change("low"),
    more: change("high"),
  },
  styles: { driver: "fine print" },
  style: "line",
  format: "money",
});

const ranks = ranked(rank);

/** The drivers by what each does to the output alone, the strongest first. */
export const tornado: BlockTemplate = {
  key: "tornado",
  repeat: "schemes",
  when: "{scheme.newest}",
  named: { name: "tornado", from: "driver", to: "swing" },
  filled: { formula: `=IFERROR(SEG.TORNADO(${model},{output.note}),"n/d")`, from: "driver", to: "swing" },
  rows: [
    {
      key: "tornado_heads",
      cells: {
        section: "Tornado",
        label: "SEG.TORNADO: each driver alone",
        unit: "Unit",
        less: "Change at low",
        more: "Change at high",
      },
      style: "heads",
    },
    ...ranks,
  ],
  charts: [
    {
      key: "tornado_chart",
      title: "Change of the output, {reporting.unit}: each driver alone",
      kind: "stacked bars",
      format: "money",
      rows: ranks.map(({ key }) => key),
      categories: "label",
      columns: [
        { column: "less", name: "Driver at low", color: "#ED7D31" },
        { column: "more", name: "Driver at high", color: "#2E75B6" },
      ],
    },
  ],
};

export const tornadoEnd: BlockTemplate = { key: "tornado_end", rows: [blank("tornado_end")] };
