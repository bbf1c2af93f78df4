import type { RowTemplate } from "../src/plan/row-template";
import type { SheetTemplate } from "../src/plan/workbook-template";
import { checks } from "./common/checks";
import { modelColumns } from "./common/columns";
import { cover } from "./common/cover";
import { sources } from "./common/sources";
import { convenience, lines, rates, stated, totals } from "./peer-compare/comparison";
import { dataSheet } from "./peer-compare/data";
import { peerHeader } from "./peer-compare/header";

/** How far the year ends that stand in one column may lie apart. */
const daysApart: RowTemplate = {
  key: "days_apart",
  cells: {
    label: "Days that year ends in one column may lie apart",
    unit: { number: "{align.days}" },
    note: "{align.limit}",
  },
  formats: { unit: "count" },
  styles: { unit: "line" },
  name: "days_apart",
  named: "unit",
};

/** A company held against another one: lines of business, growth, shares and margins in one currency, year beside year. */
export const peerCompare = [
  cover([daysApart]),
  {
    key: "model",
    name: "Comparison",
    purpose: "Both companies, whole and by line of business, in one currency; rates and year ends",
    columns: modelColumns,
    periods: true,
    orientation: "landscape",
    tab: "model",
    freeze: { row: "period", heads: "columns", column: "label" },
    blocks: [peerHeader({ period: "label" }), convenience, rates, stated, totals, lines],
  },
  dataSheet,
  checks,
  sources,
] satisfies readonly SheetTemplate[];
