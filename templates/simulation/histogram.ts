import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { newest } from "../scenario-forecast/lines";
import { simulated } from "./asked";
import { head } from "./statistics";

const parts = 24;
/** The trials of all parts. */
export const counted = `part_1.high:part_${parts}`;

export const histogramHead = head("histogram_head", "Histogram", "SEG.SIMULATE: how many trials came to what", {});

const part = (place: number): RowTemplate => ({
  key: `part_${place + 1}`,
  cells: {
    mean: `=IF(ISNUMBER({.high}),{.high}/SUM({${counted}}),NA())`,
    less: `=IF(ISNUMBER({.high}),SUM({part_${place + 1}.high:part_${parts}})/SUM({${counted}}),NA())`,
  },
  formats: { low: "money", mode: "money", high: "index", mean: "percent", less: "percent" },
  style: "line",
});

const rows = Array.from({ length: parts }, (_, place) => part(place));

/** Equally wide parts of the output's range, how often trials fell into each, and the chance to reach it. */
export const histogram: BlockTemplate = {
  key: "histogram",
  ...newest,
  named: { name: "simulation_histogram", from: "low", to: "high" },
  filled: {
    formula: `=IFERROR(${simulated("{output.note}", '"mean"', `show=histogram; rows="&ROWS({part_1.low:part_${parts}})`)},"n/d")`,
    from: "low",
    to: "high",
  },
  rows: [
    {
      key: "histogram_heads",
      cells: { mean: "Share", less: "Reached" },
      style: "subtotal",
    },
    ...rows,
  ],
  charts: [
    {
      key: "histogram_chart",
      title: "Trials by the output they came to, from {reporting.unit}",
      kind: "clustered columns",
      format: "index",
      rows: rows.map(({ key }) => key),
      categories: "low",
      columns: [{ column: "high", name: "Trials", color: "#2E75B6" }],
      minimum: 0,
      over: { from: "label", to: "drawn", rows: parts + 1 },
    },
  ],
};
