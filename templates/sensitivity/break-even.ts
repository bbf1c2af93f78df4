import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows } from "../common/rows";
import { driverNames as names } from "../scenario-forecast/driver-names";
import { continuing, newest } from "../scenario-forecast/lines";
import { notStale } from "../scenario-forecast/ranked";
import { model } from "./asked";

/** A driver, and the ends between which its break-even is looked for: what it can mean. */
const driver = (
  key: string,
  label: string,
  name: string,
  [from, to]: readonly [number, number],
  row: Partial<RowTemplate> = {},
): RowTemplate => ({
  ...row,
  key: `even_${key}`,
  cells: {
    label,
    unit: "%",
    driver: name,
    low: `={scenarios!used_${key}.active}`,
    high: { frozen: `=IFERROR(SEG.GOALSEEK(${model},{output.note},{target.note},{.driver},{.less},{.more}),"none")` },
    swing: '=IF(AND(ISNUMBER({.low}),ISNUMBER({.high})),{.high}-{.low},"n/m")',
    less: { input: from },
    more: { input: to },
  },
  styles: { driver: "fine print" },
  formats: { swing: "points" },
  style: "line",
  format: "percent",
});

/** The value of each driver alone at which the output is the target. */
export const breakEven: BlockTemplate = {
  key: "break_even",
  ...newest,
  rows: [
    {
      key: "even_heads",
      cells: {
        section: "Break-even",
        label: "SEG.GOALSEEK: each driver alone, at the target",
        unit: "Unit",
        driver: "driver",
        low: "Now",
        high: "Break-even",
        swing: "Change",
        less: "Sought from",
        more: "to",
      },
      style: "heads",
    },
    driver("growth", "{line.name}: growth", names.growth, [-1, 10], continuing),
    driver("fade", "{line.name}: fade", names.fade, [0, 1], continuing),
    driver("long_run", "Long-run growth", names.longRun, [-1, 1]),
    driver("elimination", "Reconciling lines / sum of {scheme.many}", names.elimination, [-1, 1], {
      when: "{scheme.reconciling}",
    }),
    driver("cost_ratio", "Cost of revenue / revenue", names.costRatio, [0, 1]),
    blank("even_end"),
  ],
};

const missing = { figures: ["model!revenue"], comparatives: ["model!now", "model!then"] } as const;

/** Results are of the model that stands there now, and begin where it is. */
export const sensitivityChecks: BlockTemplate = {
  key: "sensitivity_checks",
  ...newest,
  rows: [
    {
      key: "stale",
      cells: {
        label: "Changed since; recalculate with the add-in",
        unit: "count",
        low: "={range!changed.note}+IF(AND({output.note}={output.check},{row_driver.note}={row_driver.check},{column_driver.note}={column_driver.check}),0,1)+IF(ABS(N({swing.note})-N({swing.check}))+ABS(N({step.note})-N({step.check}))+ABS(N({target.note})-N({target.check}))>{cover!arithmetic.unit}*ABS(N({target.check})),1,0)",
      },
      formats: { low: "count" },
      style: "chart data",
    },
    {
      key: "by_model",
      cells: {
        label: "The output by SEG.MODEL",
        unit: "{reporting.unit}",
        low: '=IF(COUNT({range!calc_gross@last})=0,"n/d",IF({output.note}="gross_profit",{range!calc_gross@last},{range!calc_total@last}))',
      },
      formats: { low: "money" },
      style: "chart data",
    },
    ...notStale("={stale.low}"),
    ...checkRows("base_is_output", {
      label: "SEG.MODEL output = output of the sheet",
      unit: "%",
      format: "fine percent",
      difference:
        '=IF({stale.low}>0,"n/a",IF(AND(ISNUMBER({now.note}),ISNUMBER({by_model.low})),{by_model.low}/{now.note}-1,{model!uncompared@base}))',
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      ...missing,
    }),
    ...checkRows("centre_is_output", {
      label: "centre of the grid = output of the sheet",
      unit: "%",
      format: "fine percent",
      difference:
        '=IF({stale.low}>0,"n/a",IF(AND(ISNUMBER({now.note}),ISNUMBER({grid_row_3.swing})),{grid_row_3.swing}/{now.note}-1,{model!uncompared@base}))',
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      ...missing,
    }),
  ],
};
