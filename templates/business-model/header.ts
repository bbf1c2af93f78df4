import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { facts, title } from "../common/header";
import { blank } from "../common/rows";

const heads: RowTemplate = {
  key: "heads",
  cells: {
    section: "Section",
    label: "Line",
    unit: "Unit",
    note: "Note, status",
    check: "Check",
    value: "{periods.last}",
    shown: "{periods.last}, {money.unit}",
    now: "Year, paired",
    then: "Year before, paired",
    growth: "Growth",
    share: "Of revenue",
    mix: "Mix of lines",
  },
  style: "heads",
};

const years: readonly RowTemplate[] = [
  { key: "period", cells: { label: "Fiscal year" }, across: { period: "label" } },
  {
    key: "prior",
    cells: { label: "Year before" },
    across: { period: "prior", live: '="FY"&(SUBSTITUTE({period},"FY","")-1)' },
  },
  {
    key: "period_end",
    cells: { label: "Last day of the fiscal year" },
    across: { seg: "SEG.PERIODEND({company.unit},{period})" },
    format: "date",
    own: { across: { period: "end" } },
  },
];

/** Title and heads, the facts of the company, its year and the year before. */
export const header: BlockTemplate = {
  key: "header",
  rows: [title, heads, ...facts, blank("facts_end"), ...years, blank("header_end")],
};
