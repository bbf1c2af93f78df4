import type { ChartTemplate } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { figures, part } from "../common/rows";
import { continuing, ended, everywhere } from "./lines";
import { others, scenarios } from "./scenarios";

const drawn = { format: "money", style: "chart data", outline: true } as const;

const both = (
  key: string,
  row: Omit<Parameters<typeof figures>[1], "unit" | "across" | "ahead">,
  contents: (rate: { readonly known: string; readonly times: string }) => Pick<RowTemplate, "across" | "ahead">,
): RowTemplate[] => [
  figures(key, {
    ...drawn,
    ...row,
    unit: "{reporting.unit}",
    when: "{untranslated}",
    ...contents({ known: "", times: "" }),
  }),
  figures(key, {
    ...drawn,
    ...row,
    unit: "{money.unit}",
    when: "{translated}",
    ...contents({ known: ",ISNUMBER({translation})", times: "*{translation}" }),
  }),
];

const shown = (of: string, known: string, times: string, more = "") =>
  `=IF(AND(ISNUMBER({${of}})${more}${known}),{${of}}${times},NA())`;

/** What the charts draw: text becomes NA(), so that nothing missing is drawn as zero. */
export const chartData: readonly RowTemplate[] = [
  { ...part("chart_head", "Chart data", "missing = #N/A, drawn as nothing"), unprinted: true },
  ...both("chart_revenue", { label: "{line.name}", ...continuing }, ({ known, times }) =>
    everywhere(shown("revenue", known, times)),
  ),
  ...both("chart_ended", { label: "{line.name}", ...ended }, ({ known, times }) =>
    everywhere(shown("revenue_ended", known, times)),
  ),
  ...both("chart_actual", { label: "Actual" }, ({ known, times }) => ({
    across: shown("total", known, times),
    ahead: "=NA()",
  })),
  ...scenarios.flatMap(({ key, name }) =>
    both(`chart_${key}`, { label: name }, ({ known, times }) => ({
      across: shown("total", known, times, ",{period}={period@base}"),
      // A blank scenario would hide the line of Base.
      ahead: shown(
        `side!total_${key}`,
        known,
        times,
        others.some((one) => one.key === key) ? `,{scenarios!blank.${key}}=0` : "",
      ),
    })),
  ),
];

export const charts: readonly ChartTemplate[] = [
  {
    key: "revenue_chart",
    title: "Revenue by {scheme.axis} in the active scenario, {money.unit}",
    kind: "stacked columns",
    series: ["chart_revenue", "chart_ended"],
    names: "label",
    categories: "period",
    format: "money",
    minimum: 0,
  },
  {
    key: "scenarios_chart",
    title: "Total revenue by scenario, {money.unit}",
    kind: "lines",
    series: ["chart_actual", ...scenarios.map(({ key }) => `chart_${key}`)],
    names: "label",
    categories: "period",
    format: "money",
    colors: ["#1F3864", "#2E75B6", "#70AD47", "#C00000", "#7F7F7F"],
  },
];
