import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content } from "../../src/plan/row-template";
import { facts, title } from "../common/header";

/**
 * Title, the years of the columns and, below them, the fiscal year of each company that stands in a column; these stay in view. Then the
 * facts of each company and the last days of its years.
 */
export const peerHeader = (columns: Content): BlockTemplate => ({
  key: "header",
  rows: [
    title,
    {
      key: "columns",
      cells: { section: "Section", label: "Line", unit: "Unit", note: "Note, status", check: "Check" },
      styles: { section: "heads", label: "heads", unit: "heads", note: "heads", check: "heads" },
      across: columns,
      style: "actuals",
    },
    {
      key: "period",
      repeat: "companies",
      cells: {
        section: "Year",
        label: "{company.name}",
        unit: { number: "{years.apart}" },
        note: "years from the head",
      },
      styles: { section: "fact key" },
      across: { period: "label", live: '="FY"&(SUBSTITUTE({columns},"FY","")+{.unit})' },
      formats: { unit: "years" },
      style: "year of",
    },
    ...facts,
    {
      key: "period_end",
      repeat: "companies",
      cells: { section: "Year end", label: "{company.said}last day of the fiscal year" },
      styles: { section: "fact key" },
      across: { seg: "SEG.PERIODEND({company.unit},{period})" },
      format: "date",
      style: "period end",
      own: { across: { period: "end" } },
    },
    { key: "header_end" },
  ],
});
