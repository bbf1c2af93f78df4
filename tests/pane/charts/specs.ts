import type { ChartOf } from "../../../src/pane/charts/chart-spec";
import type { Writing } from "../../../src/pane/charts/writing";

/** As a host of a locale writes. */
export const writingOf = (locale: string): Writing => ({
  number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
  missing: "no figure",
  trials: "Trials",
});
export const writing = writingOf("en-US");
const money = { style: "plain", unit: "CNY millions" } as const;

export const mix: ChartOf<"stacked columns"> = {
  kind: "stacked columns",
  title: "Revenue by segment",
  numbers: money,
  categories: ["FY2020", "FY2021", "FY2022"],
  series: [
    { name: "Cloud", values: [40016, 60558, 74568] },
    { name: "Unallocated", values: [-5, undefined, -20] },
    { name: "Other", values: ["not disclosed", 0, 10] },
  ],
};

export const growth: ChartOf<"lines"> = {
  kind: "lines",
  title: "Growth",
  numbers: { style: "percent", unit: "" },
  categories: ["FY2020", "FY2021", "FY2022", "FY2023"],
  series: [{ name: "Base", values: [0.1, "not disclosed", 0.3, 0.4] }],
};

export const waterfall: ChartOf<"waterfall"> = {
  kind: "waterfall",
  title: "Bridge",
  numbers: money,
  steps: [
    { name: "FY2021", value: 100, is: "level" },
    { name: "Cloud", value: 30, is: "change" },
    { name: "Devices", value: "not disclosed", is: "change" },
    { name: "Media", value: -150, is: "change" },
    { name: "FY2022", value: -20, is: "level" },
  ],
};

export const tornado: ChartOf<"tornado"> = {
  kind: "tornado",
  title: "What moves gross profit",
  numbers: money,
  base: 100,
  bars: [
    { name: "Growth of the cloud", low: 80, high: 125 },
    { name: "Cost ratio", low: 110, high: 90 },
    { name: "Price", low: "", high: "" },
  ],
};

export const histogram: ChartOf<"histogram"> = {
  kind: "histogram",
  title: "Gross profit over 1,000 trials",
  numbers: money,
  bins: [
    { from: -10, to: 0, count: 0 },
    { from: 0, to: 10, count: 700 },
    { from: 10, to: 20, count: 300 },
  ],
  marks: [{ name: "mean", value: 8 }],
};

export const doughnut: ChartOf<"doughnut"> = {
  kind: "doughnut",
  title: "Revenue",
  numbers: money,
  parts: [
    { name: "Cloud", value: 30 },
    { name: "Media", value: "not disclosed" },
    { name: "Retail", value: 70 },
  ],
};

export const all = [mix, growth, waterfall, tornado, histogram, doughnut];
