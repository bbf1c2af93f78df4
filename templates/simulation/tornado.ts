import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { newest } from "../scenario-forecast/lines";
import { ranked } from "../scenario-forecast/ranked";
import { simulated } from "./asked";
import { head } from "./statistics";

export const tornadoHead: BlockTemplate = {
  ...head("tornado_head", "Tornado", "SEG.SIMULATE: how each driver and the output go together (Spearman)", {}),
  newPage: true,
};

const part = (of: "MIN" | "MAX") => `=IF(ISNUMBER({.drawn}),${of}({.drawn},0),NA())`;

/** One row for each driver there is; the simulation says which stands where. */
const rank = (key: string, row: Partial<RowTemplate> = {}): RowTemplate => ({
  ...row,
  key,
  cells: {
    label:
      '=IFERROR(INDEX({drawn_growth*.label:drawn_cost_ratio},MATCH({.driver},{drawn_growth*.driver:drawn_cost_ratio},0)),"-")',
    less: part("MIN"),
    more: part("MAX"),
  },
  styles: { driver: "fine print" },
  style: "line",
  format: "correlation",
});

const ranks = ranked(rank);

/** The drivers by their rank correlation with the output, the strongest first. */
export const tornado: BlockTemplate = {
  key: "tornado",
  ...newest,
  named: { name: "simulation_tornado", from: "driver", to: "drawn" },
  filled: {
    formula: `=IFERROR(${simulated("{output.note}", '"mean"', `show=tornado; rows="&ROWS({rank_growth*.driver:rank_cost_ratio})`)},"n/d")`,
    from: "driver",
    to: "drawn",
  },
  rows: [
    {
      key: "tornado_heads",
      cells: { label: "Driver", less: "Lowers it", more: "Raises it" },
      style: "subtotal",
    },
    ...ranks,
  ],
  charts: [
    {
      key: "rank_chart",
      title: "Rank correlation of each driver with the output",
      kind: "stacked bars",
      format: "correlation",
      rows: ranks.map(({ key }) => key),
      categories: "label",
      columns: [
        { column: "less", name: "More of it lowers the output", color: "#ED7D31" },
        { column: "more", name: "More of it raises the output", color: "#2E75B6" },
      ],
      over: { from: "label", to: "driver", rows: 18, below: true },
    },
  ],
};
