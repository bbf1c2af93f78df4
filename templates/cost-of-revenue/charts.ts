import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { drawn as drawnFrom } from "../common/drawn";
import { section } from "../common/rows";

// Where the cost itself is missing there is nothing to draw.
const drawn = (key: string, label: string, from: string, when: string, unit: string): RowTemplate =>
  drawnFrom(key, from, { label, unit, when, format: "money" }, `AND(ISNUMBER({cost}),ISNUMBER({${from}}))`);

const both = (key: string, label: string, from: string): RowTemplate[] => [
  drawn(key, label, from, "{untranslated}", "{reporting.unit}"),
  drawn(key, label, `${from}_translated`, "{translated}", "{money.unit}"),
];

/** What the charts draw. */
export const chartData: BlockTemplate = {
  key: "chart_data",
  rows: [
    { ...section("chart_head", "Chart data", "missing = #N/A, drawn as nothing"), unprinted: true },
    ...both("chart_disclosed", "Disclosed", "disclosed_sum"),
    ...both("chart_assumed", "Assumed", "assumed_sum"),
    ...both("chart_balance", "Other (not disclosed)", "balance"),
    drawnFrom("chart_margin", "margin", { label: "Gross margin", unit: "%", format: "percent" }),
  ],
};
