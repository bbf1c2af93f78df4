import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { blank, figures, section } from "./rows";
import { typedBefore } from "./typed";

const total = (period: string, options: string) => ({
  seg: `SEG.GET({company.unit},"Total",{${period}},"revenue","${options}; na=text")`,
});

/** The translated total of each year with its rate, where another currency is asked for. */
export const rateRows: readonly RowTemplate[] = [
  figures("rate", {
    label: "Convenience rate of the year's filing",
    unit: "{rate.unit}",
    when: "{rate.convenience}",
    across: { seg: 'SEG.GET({company.unit},"Total",{period},"fx_rate","na=text")' },
    format: "rate",
    name: "exchange_rate",
  }),
  figures("rate_typed", {
    label: "Exchange rate",
    unit: "{rate.unit}",
    note: "typed",
    when: "{rate.given}",
    across: { number: "{rate.typed}" },
    format: "rate",
    name: "exchange_rate",
  }),
  figures("total_translated", {
    label: "Total revenue, translated",
    unit: "{money.unit}",
    when: "{translated}",
    across: total("period", "basis={basis}; {money.options}"),
    format: "money",
    style: "total",
    name: "total_revenue_translated",
  }),
];

/** The group as a whole, once: total revenue, the year before, its growth; and the translated total with its rate. */
export const groupRows: readonly RowTemplate[] = [
  section("group_head", "Group"),
  {
    key: "prior",
    cells: { label: "Year before" },
    across: { period: "prior", live: '="FY"&(SUBSTITUTE({period},"FY","")-1)' },
    style: "chart data",
  },
  figures("total", {
    label: "Total revenue",
    unit: "{reporting.unit}",
    across: total("period", "basis={basis}; scale={scale.key}"),
    format: "money",
    style: "total",
    name: "total_revenue",
  }),
  figures("total_prior", {
    label: "Total revenue of the year before",
    unit: "{reporting.unit}",
    across: total("prior", "basis={basis.then}; scale={scale.key}"),
    format: "money",
    name: "total_revenue_year_before",
    ...typedBefore("total"),
  }),
  figures("total_growth", {
    label: "Growth of total revenue",
    unit: "%",
    across: '=IF(AND(ISNUMBER({total}),N({total_prior})>0),{total}/{total_prior}-1,"n/m")',
    format: "percent",
  }),
  ...rateRows,
];

export const group: BlockTemplate = { key: "group", rows: [...groupRows, blank("group_end")] };
