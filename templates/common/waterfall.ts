import type { Content, RowTemplate } from "../../src/plan/row-template";

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

/** The figure of a row of the model in the year chosen. */
export const chosen = (key: string): string => `=INDEX({model!${key}@all},{place.note})`;
