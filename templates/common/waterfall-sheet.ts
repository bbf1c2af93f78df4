import type { BlockTemplate } from "../../src/plan/block-template";
import type { ColumnSeries } from "../../src/plan/chart-template";
import type { RowTemplate } from "../../src/plan/row-template";
import type { ColumnTemplate, SheetTemplate } from "../../src/plan/workbook-template";
import { header } from "./header";
import { section } from "./rows";
import type { Measure } from "./waterfall";

/** A table of steps, the chart of it in the column beside, and right of it what the chart draws. */
const columns: readonly ColumnTemplate[] = [
  { key: "section", width: 15, style: "plain" },
  { key: "label", width: 44, style: "label" },
  { key: "unit", width: 9, style: "unit" },
  { key: "note", width: 14, style: "line" },
  { key: "check", width: 17, style: "line" },
  { key: "chart", width: 88, style: "plain" },
  { key: "before", width: 15, style: "line", unprinted: true },
  { key: "base", width: 15, style: "line" },
  { key: "total", width: 15, style: "line" },
  { key: "up", width: 15, style: "line" },
  { key: "up_below", width: 15, style: "line" },
  { key: "down", width: 15, style: "line" },
  { key: "down_below", width: 15, style: "line" },
];

const heads: RowTemplate = {
  key: "heads",
  cells: {
    label: "Line",
    unit: "Unit",
    note: "Step",
    check: "Level after",
    before: "Level before",
    base: "Base, no fill",
    total: "Total",
    up: "Increase",
    up_below: "below zero",
    down: "Decrease",
    down_below: "below zero",
  },
  style: "heads",
};

/** The series of the waterfall: totals, rises and falls over a base that is not drawn. */
function waterfallSeries(measure: Measure): readonly ColumnSeries[] {
  const rise = { color: "#A9D18E", labels: { format: `${measure} up`, at: "base" } } as const;
  const fall = { color: "#F4A582", labels: { format: `${measure} down`, at: "base" } } as const;
  return [
    { column: "base", name: "Base" },
    { column: "total", name: "Total", color: "#9DB7DD", labels: { format: measure, at: "end" } },
    { column: "up", name: "Increase", ...rise },
    { column: "up_below", name: "Increase", ...rise },
    { column: "down", name: "Decrease", ...fall },
    { column: "down_below", name: "Decrease", ...fall },
  ];
}

/** The list from which the year of a waterfall is chosen, and its place in the row of the model that holds the years. */
const chosenYear = (first: string, name: string): readonly RowTemplate[] => [
  {
    key: "chosen_year",
    cells: {
      label: "Year shown (choose from the list)",
      unit: "year",
      note: { input: first, listIn: "{model!year@all}", prompt: "The year whose bridge is drawn" },
    },
    styles: { note: "typed" },
    formats: { note: "text" },
    name,
    named: "note",
  },
  {
    key: "place",
    cells: { label: "Its place among the years", unit: "count", note: "=MATCH({chosen_year.note},{model!year@all},0)" },
    style: "chart data",
    formats: { note: "count" },
  },
];

/** What a sheet with a waterfall for each structure says and shows. */
interface Waterfall {
  readonly name: string;
  readonly purpose: string;
  /** Where it stands, if not for every structure. */
  readonly when?: string;
  /** In what it is measured. */
  readonly note: string;
  readonly measure: Measure;
  /** The year shown at first, and the defined name of the cell that holds it. */
  readonly year: readonly [first: string, name: string];
  /** From the first total to the last. */
  readonly rows: readonly RowTemplate[];
  readonly title: string;
}

/** The bridge of one year, chosen from a list, as a waterfall for each structure. */
export function waterfallSheet({ name, purpose, when, note, measure, year, rows, title }: Waterfall): SheetTemplate {
  const block: BlockTemplate = {
    key: "waterfall",
    repeat: "schemes",
    ...(when === undefined ? {} : { when }),
    rows: [section("waterfall_head", "{scheme.name}", note), ...chosenYear(...year), heads, ...rows],
    charts: [
      {
        key: "waterfall_chart",
        title,
        kind: "stacked columns",
        rows: [...new Set(rows.map(({ key }) => key))],
        categories: "label",
        columns: waterfallSeries(measure),
        format: measure,
        over: { from: "chart", to: "chart", rows: 24 },
      },
    ],
  };
  return {
    key: "waterfall",
    name,
    purpose,
    columns,
    periods: false,
    orientation: "landscape",
    tab: "model",
    blocks: [header, block],
  };
}
