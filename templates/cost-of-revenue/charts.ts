import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { figures, section } from "../common/rows";

const drawn = (key: string, label: string, from: string, when: string, unit: string): RowTemplate =>
  figures(key, {
    label,
    unit,
    when,
    // Where the cost itself is missing there is nothing to draw.
    across: `=IF(AND(ISNUMBER({cost}),ISNUMBER({${from}})),{${from}},NA())`,
    format: "money",
    style: "chart data",
    outline: true,
  });

const both = (key: string, label: string, from: string): RowTemplate[] => [
  drawn(key, label, from, "{untranslated}", "{reporting.unit}"),
  drawn(key, label, `${from}_translated`, "{translated}", "{money.unit}"),
];

/** What the charts draw: text becomes NA(), so that nothing missing is drawn as zero. */
export const chartData: BlockTemplate = {
  key: "chart_data",
  rows: [
    section("chart_head", "Chart data", "missing = #N/A, drawn as nothing"),
    ...both("chart_disclosed", "Disclosed", "disclosed_sum"),
    ...both("chart_assumed", "Assumed", "assumed_sum"),
    ...both("chart_balance", "Other (not disclosed)", "balance"),
    figures("chart_margin", {
      label: "Gross margin",
      unit: "%",
      across: "=IF(ISNUMBER({margin}),{margin},NA())",
      format: "percent",
      style: "chart data",
      outline: true,
    }),
  ],
};
