import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";
import { driverNames } from "../scenario-forecast/driver-names";
import { continuing, newest } from "../scenario-forecast/lines";

const shapes = ["pert", "triangular", "fixed"];

/** A number of a definition, with a point in every country. */
const written = (column: string) => `SUBSTITUTE(ROUND({.${column}},{cover!distribution_decimals.unit}),",",".")`;

/** A distribution in the model language, or the mode alone where nothing is to be drawn. */
const definition = `=IF(COUNT({.low:.high})<COLUMNS({.low:.high}),"n/d",IF(OR({.note}="fixed",{.low}>={.high}),${written("mode")},{.note}&"("&${written("low")}&", "&${written("mode")}&", "&${written("high")}&")"))`;

/** A driver with its distribution: low and high as the tornado's swing has them until others are typed. */
const driver = (key: string, name: string, label: string, row: Partial<RowTemplate> = {}): RowTemplate => ({
  ...row,
  key: `drawn_${key}`,
  cells: {
    label,
    unit: "%",
    note: { input: "pert", list: shapes },
    check: { frozen: "={.drawn}" },
    driver: name,
    drawn: definition,
    low: { input: `={range!range_${key}.low}` },
    mode: { input: `={scenarios!used_${key}.active}` },
    high: { input: `={range!range_${key}.high}` },
    mean: `={range!means_${key}@base}`,
    less: "=IF({.drawn}={.check},0,1)",
    more: "=IF(AND({.low}<={.mode},{.mode}<={.high}),0,1)",
  },
  styles: {
    note: "typed",
    check: "fine print",
    driver: "fine print",
    drawn: "definition",
    low: "assumption",
    mode: "assumption",
    high: "assumption",
  },
  formats: { note: "text", drawn: "text", check: "text", less: "count", more: "count" },
  style: "line",
  format: "percent",
});

/** What is drawn: a scenario table whose only scenario gives each driver a distribution. */
export const drivers: BlockTemplate = {
  key: "drivers",
  ...newest,
  named: { name: "simulation_drivers", from: "driver", to: "drawn" },
  rows: [
    {
      key: "drawn_heads",
      cells: {
        section: "Drivers",
        label: "Assumed: active scenario, Model range's swing",
        unit: "Unit",
        note: "Distribution",
        check: "Calculated with",
        driver: "driver",
        drawn: "Simulated",
        low: "Low",
        mode: "Mode",
        high: "High",
        mean: "Mean",
        less: "Changed",
        more: "Bad order",
      },
      style: "heads",
    },
    driver("growth", driverNames.growth, "{line.name}: growth", continuing),
    driver("fade", driverNames.fade, "{line.name}: fade", continuing),
    driver("long_run", driverNames.longRun, "Long-run growth"),
    driver("elimination", driverNames.elimination, "Reconciling lines / sum of {scheme.many}", {
      when: "{scheme.reconciling}",
    }),
    driver("cost_ratio", driverNames.costRatio, "Cost of revenue / revenue"),
    blank("drawn_end"),
  ],
};
