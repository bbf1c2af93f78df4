import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows } from "../common/rows";
import { newest } from "../scenario-forecast/lines";
import { notStale } from "../scenario-forecast/ranked";
import { levels, simulated } from "./asked";
import { counted } from "./histogram";
import { head } from "./statistics";

export const meansHead = head("means_head", "Mean", "Mean of the trials beside the model at the means", {
  unit: "Unit",
  note: "At the means",
  driver: "statistic",
  drawn: "value",
  low: "Differs",
  mode: "In errors",
});

const atMeans = (period: string) =>
  `IF({output.check}="gross_profit",{range!means_gross@${period}},{range!means_total@${period}})`;

/** The mean of the trials, held against the model at the means of its drivers. */
const besideMeans = (mean: string, sd: string, model: string): RowTemplate["cells"] => ({
  unit: "{reporting.unit}",
  note: `=IF(ISNUMBER(${model}),${model},"n/d")`,
  low: `=IF(AND(ISNUMBER(${mean}),ISNUMBER({.note})),${mean}-{.note},"n/d")`,
  mode: `=IF(AND(ISNUMBER({.low}),N(${sd})>0),{.low}*SQRT({trials.check})/${sd},"n/d")`,
});

const looks = {
  styles: { driver: "fine print", note: "line" },
  formats: { driver: "text", note: "money", drawn: "money", low: "money", mode: "correlation" },
  style: "line",
} as const satisfies Partial<RowTemplate>;

/**
 * The first forecast year: there the output is a product of sums of drivers that are drawn apart, each of them once, so that the mean of the
 * trials estimates the model at the means. In later years growth is compounded, and it does not.
 */
export const firstYear: BlockTemplate = {
  key: "first_year",
  ...newest,
  named: { name: "simulation_first_year", from: "driver", to: "drawn" },
  filled: {
    formula: `=IFERROR(${simulated('{output.note}&"@"&{range!range_heads@next}', '"mean; sd"', 'headers=0"')},"n/d")`,
    from: "drawn",
    to: "drawn",
  },
  rows: [
    {
      key: "first_mean",
      cells: {
        label: "First forecast year: a mean of trials estimates it",
        driver: "mean",
        ...besideMeans("{.drawn}", "{first_sd.drawn}", atMeans("next")),
      },
      ...looks,
    },
    { key: "first_sd", cells: { label: "First forecast year", unit: "{reporting.unit}", driver: "sd" }, ...looks },
  ],
};

/** The last year, where growth is compounded: the difference is no mistake and is shown. */
export const lastYear: BlockTemplate = {
  key: "last_year",
  ...newest,
  rows: [
    {
      key: "last_mean",
      cells: {
        label: "Last forecast year: compounded, so it may differ",
        driver: "mean",
        drawn: "={stat_mean.drawn}",
        ...besideMeans("{.drawn}", "{stat_sd.drawn}", atMeans("last")),
      },
      ...looks,
    },
    blank("last_mean_end"),
  ],
};

const same = (key: string) => `{${key}.note}={${key}.check}`;
const near = (key: string) =>
  `IF(ABS(N({${key}.note})-N({${key}.check}))>{cover!arithmetic.unit}*ABS(N({${key}.check})),1,0)`;

/** Results are of what stands there now, and hold together. */
export const simulationChecks: BlockTemplate = {
  key: "simulation_checks",
  ...newest,
  rows: [
    {
      key: "stale",
      name: "simulation_changes",
      named: "drawn",
      cells: {
        label: "Changed since; recalculate with the add-in",
        unit: "count",
        drawn: `=SUM({drawn_growth*.less:drawn_cost_ratio})+COUNTIF({range!calc_actual*.note},"changed")+IF(AND(${["output", "trials", "seed", "sampling"].map(same).join(",")}),0,1)+${levels.map(({ key }) => near(key)).join("+")}`,
      },
      formats: { drawn: "count" },
      style: "chart data",
    },
    ...notStale("={stale.drawn}"),
    ...checkRows("in_order", {
      label: "low <= mode <= high of every driver",
      unit: "count",
      format: "count",
      difference: "=SUM({drawn_growth*.more:drawn_cost_ratio})",
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
    ...checkRows("all_counted", {
      label: "trials of the histogram = trials asked",
      unit: "count",
      format: "count",
      difference: `=IF({stale.drawn}>0,"n/a",IF(COUNT({${counted}})>0,SUM({${counted}})-{trials.note},{model!uncompared@base}))`,
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
    }),
    ...checkRows("mean_is_model", {
      label: "first year: mean = model at the means",
      unit: "errors",
      format: "correlation",
      difference:
        '=IF({stale.drawn}>0,"n/a",IF(ISNUMBER({first_mean.mode}),{first_mean.mode},{model!uncompared@base}))',
      tolerance: "={cover!standard_errors.unit}",
      toleranceNote: "chance of random numbers",
      figures: ["model!revenue"],
      comparatives: ["model!now", "model!then"],
    }),
  ],
};
