import type { ColumnSeries } from "../../src/plan/chart-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import type { ColumnTemplate } from "../../src/plan/workbook-template";

/** A table of steps, the chart of it in the column beside, and right of it what the chart draws. */
export const waterfallColumns: readonly ColumnTemplate[] = [
  { key: "section", width: 13, style: "plain" },
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

export const waterfallHeads: RowTemplate = {
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

const drawn = (mark: string): Content => `=IF(ISNUMBER({.check}),${mark},NA())`;

/**
 * What a stacked column needs to hang from one level to the other. Columns stack upwards and downwards from zero, so a step that crosses
 * zero has a part on each side, and the base ends where the step is nearest to zero.
 */
const marks: Readonly<Record<string, Content>> = {
  before: '=IF(ISNUMBER({.check}),{.check}-N({.note}),"n/d")',
  base: drawn("MAX(MIN({.before},{.check}),0)+MIN(MAX({.before},{.check}),0)"),
  up: drawn("MAX(MAX({.check},0)-MAX({.before},0),0)"),
  up_below: drawn("MIN(MIN({.before},0)-MIN({.check},0),0)"),
  down: drawn("MAX(MAX({.before},0)-MAX({.check},0),0)"),
  down_below: drawn("MIN(MIN({.check},0)-MIN({.before},0),0)"),
};

/** In what a waterfall is measured. */
export type Measure = "money" | "percent";

const formatsOf = (measure: Measure) => ({
  note: measure,
  check: measure,
  before: measure,
  base: measure,
  total: measure,
  up: `${measure} up`,
  up_below: `${measure} up`,
  down: `${measure} down`,
  down_below: `${measure} down`,
});

/** What stands in the row of a waterfall; `value` is the formula of its height. */
interface Step {
  readonly label: Content;
  readonly unit: string;
  readonly value: string;
  /** money where left out. */
  readonly measure?: Measure;
}
/** The first or last column of a waterfall. */
export const totalRow = (
  key: string,
  row: Pick<RowTemplate, "when">,
  { label, unit, value, measure = "money" }: Step,
): RowTemplate => ({
  ...row,
  key,
  cells: {
    label,
    unit,
    note: value,
    check: "={.note}",
    // A base of zero: without one a program may begin the axis just below the lowest total.
    base: "=IF(ISNUMBER({.note}),0,NA())",
    total: "=IF(ISNUMBER({.note}),{.note},NA())",
  },
  style: "subtotal",
  formats: formatsOf(measure),
});

/** A step of a waterfall that begins with row `start` and ends with row `end`, drawn only where the end is known. */
export const stepRow = (
  key: string,
  row: Pick<RowTemplate, "when" | "repeat">,
  { label, unit, value, measure = "money" }: Step,
): RowTemplate => ({
  ...row,
  key,
  cells: {
    label,
    unit,
    note: value,
    check: `=IF(ISNUMBER({end.note}),SUM({start.note:${key}.note}),"n/d")`,
    ...marks,
  },
  style: "line",
  formats: formatsOf(measure),
});

/** The series of the waterfall: totals, rises and falls over a base that is not drawn. */
export function waterfallSeries(measure: Measure): readonly ColumnSeries[] {
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
export const chosenYear = (first: string, name: string): readonly RowTemplate[] => [
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

/** The figure of a row of the model in the year chosen. */
export const chosen = (key: string): string => `=INDEX({model!${key}@all},{place.note})`;
