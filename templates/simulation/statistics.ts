import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";
import { newest } from "../scenario-forecast/lines";
import { levels, simulated } from "./asked";

interface Statistic {
  readonly key: string;
  /** As SEG.SIMULATE calls it. */
  readonly name: string;
  readonly label: string;
}

const amounts: readonly Statistic[] = [
  { key: "mean", name: "mean", label: "Mean" },
  { key: "sd", name: "sd", label: "Standard deviation" },
  { key: "min", name: "min", label: "Smallest" },
  { key: "p5", name: "p5", label: "5th percentile" },
  { key: "p10", name: "p10", label: "10th percentile" },
  { key: "p25", name: "p25", label: "25th percentile" },
  { key: "p50", name: "p50", label: "Median" },
  { key: "p75", name: "p75", label: "75th percentile" },
  { key: "p90", name: "p90", label: "90th percentile" },
  { key: "p95", name: "p95", label: "95th percentile" },
  { key: "max", name: "max", label: "Largest" },
];

const names = amounts.map(({ name }) => name).join("; ");
const chances = levels.map(({ key }) => `"; P>"&SUBSTITUTE(N({${key}.note}),",",".")`).join("&");

const chance = (place: number, { key }: RowTemplate): RowTemplate => ({
  key: `chance_${place + 1}`,
  cells: { label: "Chance of more than", unit: "%", note: `={${key}.check}`, driver: "P>" },
  styles: { driver: "fine print", note: "line" },
  formats: { note: "money", driver: "text", drawn: "percent" },
  style: "line",
});

/** Mean, spread and percentiles, and the chances of the amounts asked. */
export const statistics: BlockTemplate = {
  key: "statistics",
  ...newest,
  named: { name: "simulation_statistics", from: "driver", to: "drawn" },
  filled: {
    formula: `=IFERROR(${simulated("{output.note}", `"${names}"&${chances}`, 'headers=0"')},"n/d")`,
    from: "drawn",
    to: "drawn",
  },
  rows: [
    ...amounts.map(({ key, name, label }): RowTemplate => ({
      key: `stat_${key}`,
      cells: { label, unit: "{reporting.unit}", driver: name },
      styles: { driver: "fine print" },
      formats: { driver: "text", drawn: "money" },
      style: "line",
    })),
    ...levels.map((level, place) => chance(place, level)),
  ],
};

const head = (key: string, section: string, label: string, more: Record<string, string>): BlockTemplate => ({
  key,
  rows: [{ key, cells: { section, label, ...more }, style: "heads" }],
});

export const statisticsHead = head("statistics_head", "Statistics", "SEG.SIMULATE: the output over the trials", {
  unit: "Unit",
  note: "Amount",
  driver: "statistic",
  drawn: "value",
});

export const madeHead = head("made_head", "Made", "From what the results were made", {
  driver: "what",
  drawn: "value",
});

/** What results say of themselves: the trials, the seed, and a fingerprint of the model with its distributions. */
export const made: BlockTemplate = {
  key: "made",
  ...newest,
  named: { name: "simulation_made", from: "driver", to: "drawn" },
  filled: {
    formula: `=IFERROR(${simulated("{output.note}", `"${names}"&${chances}`, 'show=made; headers=0"')},"n/d")`,
    from: "drawn",
    to: "drawn",
  },
  rows: [
    ["trials", "Trials"],
    ["seed", "Seed"],
    ["sampling", "Sampling"],
    ["model", "Fingerprint of the model with its distributions"],
  ].map(([what = "", label = ""], at): RowTemplate => ({
    key: `made_${at + 1}`,
    cells: { label, driver: what },
    styles: { driver: "fine print" },
    formats: { driver: "text", drawn: at < 2 ? "index" : "text" },
    style: "line",
  })),
};

/** The day; in a live workbook results follow what stands there now. */
export const madeOn: BlockTemplate = {
  key: "made_on",
  named: { name: "simulation_made_on", from: "drawn", to: "drawn" },
  rows: [
    {
      key: "made_on",
      cells: { label: "Workbook made on; live results follow", driver: "date", drawn: "{made.date}" },
      styles: { driver: "fine print", drawn: "line" },
    },
    blank("made_end"),
  ],
};

/** What ends a block that the add-in fills. */
export const end = (key: string): BlockTemplate => ({ key, rows: [blank(key)] });
export { head };
