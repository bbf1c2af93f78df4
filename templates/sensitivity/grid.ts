import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";
import { newest } from "../scenario-forecast/lines";
import { model, valueOf } from "./asked";

/** The columns of the grid: the driver's value now in the middle. */
const columns = ["low", "high", "swing", "less", "more"] as const;

const stepped = (from: string, sign: "+" | "-") =>
  `=IF(ISNUMBER(${from}),${from}${sign}{step.note}*ABS({grid_row_3.driver}),"n/d")`;
const across = (from: string, sign: "+" | "-") =>
  `=IF(ISNUMBER({.${from}}),{.${from}}${sign}{step.note}*ABS({.swing}),"n/d")`;

/** The values of the driver across. */
export const gridHead: BlockTemplate = {
  key: "grid_head",
  ...newest,
  rows: [
    {
      key: "grid_title",
      cells: {
        section: "Grid",
        label: "SEG.SENSITIVITY: the output for both drivers at once",
        driver: "down / across",
      },
      style: "heads",
    },
    {
      key: "grid_heads",
      cells: {
        label: "={column_driver.note}",
        unit: "%",
        low: across("high", "-"),
        high: across("swing", "-"),
        swing: `=${valueOf("{column_driver.note}")}`,
        less: across("swing", "+"),
        more: across("less", "+"),
      },
      style: "subtotal",
      format: "percent",
    },
  ],
};

const value = [
  stepped("{grid_row_2.driver}", "-"),
  stepped("{grid_row_3.driver}", "-"),
  `=${valueOf("{row_driver.note}")}`,
  stepped("{grid_row_3.driver}", "+"),
  stepped("{grid_row_4.driver}", "+"),
];

/** The output for each pair of values, in the middle as it is now. */
export const grid: BlockTemplate = {
  key: "grid",
  ...newest,
  named: { name: "sensitivity_grid", from: "driver", to: "more" },
  filled: {
    formula: `=IFERROR(SEG.SENSITIVITY(${model},{output.note},{row_driver.note},{grid_row_1.driver:grid_row_5},{column_driver.note},{grid_heads.low:.more}),"n/d")`,
    from: columns[0],
    to: columns[4],
  },
  rows: value.map((driver, place): RowTemplate => ({
    key: `grid_row_${place + 1}`,
    cells: { label: "={row_driver.note}", unit: "{reporting.unit}", driver },
    formats: { driver: "percent" },
    styles: { driver: "line" },
    style: "line",
    format: "money",
  })),
};

export const gridEnd: BlockTemplate = { key: "grid_end", rows: [blank("grid_end")] };
