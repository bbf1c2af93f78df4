import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { constant } from "../common/cover";
import { blank } from "../common/rows";
import { newest } from "../scenario-forecast/lines";
import { wholeRange } from "../scenario-forecast/model-range";

/** How exactly a driver is written into its distribution. */
export const decimals = constant(
  "distribution_decimals",
  "Decimals of the numbers in a distribution",
  6,
  "a driver of 12.3456 % as it is",
  "count",
);

/** How far a mean of trials may lie from what it estimates. */
export const standardErrors = constant(
  "standard_errors",
  "Standard errors within which a mean of trials counts as equal",
  3,
  "one seed in 370 lies beyond by chance",
  "count",
);

/** The table of this sheet that gives each driver a distribution. */
export const drawnTable = "drawn_heads.driver:drawn_cost_ratio.drawn";

/** A simulation of the range with the distributions of this sheet's table in place of its drivers. */
export const simulated = (output: string, statistics: string, show: string): string =>
  `SEG.SIMULATE({range!${wholeRange}},${output},{trials.note},{seed.note},${statistics},"","sampling="&{sampling.note}&"; ${show},{${drawnTable}})`;

interface Asked {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly note: Content;
  readonly format: string;
}

/** A choice, and beside it what the results were calculated with. */
const choice = ({ key, label, unit, note, format }: Asked, style: "typed" | "line" = "typed"): RowTemplate => ({
  key,
  cells: { label, unit, note, check: { frozen: "={.note}" } },
  styles: { note: style, check: "line" },
  formats: { note: format, check: format },
});

const byOutput = (period: string) => `IF({output.note}="gross_profit",{model!gross@${period}},{model!total@${period}})`;

/** An amount whose chance to be exceeded is asked: at first whole steps of the forecast, and the last actual. */
const threshold = (place: number, label: string, input: string): RowTemplate =>
  choice({ key: `level_${place}`, label, unit: "{reporting.unit}", note: { input }, format: "money" });

const share = (part: string) => `=IF(ISNUMBER({now.note}),{now.note}*(1${part}{range!swing.line}),"n/d")`;

export const levels = [
  threshold(1, "Chance of more than: at first the last actual", `=${byOutput("base")}`),
  threshold(2, "Chance of more than: at first the output less a swing", share("-")),
  threshold(3, "Chance of more than: at first the output now", "={now.note}"),
  threshold(4, "Chance of more than: at first the output plus a swing", share("+")),
];

/** What is asked, and what the results below were made from. */
export const asked: BlockTemplate = {
  key: "asked",
  ...newest,
  named: { name: "simulation_asked", from: "note", to: "check" },
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
    choice({
      key: "output",
      label: "Output in the last forecast year",
      unit: "line",
      note: { input: "gross_profit", list: ["gross_profit", "total_revenue"] },
      format: "text",
    }),
    choice({ key: "trials", label: "Trials", unit: "count", note: { input: 2000, atLeast: 1 }, format: "index" }),
    choice({
      key: "seed",
      label: "Seed: the same one draws the same numbers",
      unit: "count",
      note: { input: 1, atLeast: 0 },
      format: "count",
    }),
    choice({
      key: "sampling",
      label: "Sampling: random, or lhs (Latin hypercube)",
      unit: "word",
      note: { input: "random", list: ["random", "lhs"] },
      format: "text",
    }),
    choice(
      {
        key: "now",
        label: "The output now, as the sheet Forecast has it",
        unit: "{reporting.unit}",
        note: `=${byOutput("last")}`,
        format: "money",
      },
      "line",
    ),
    ...levels,
    blank("asked_end"),
  ],
};
