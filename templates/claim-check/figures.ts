import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { facts, title } from "../common/header";
import { blank, part } from "../common/rows";

const heads: RowTemplate = {
  key: "heads",
  cells: {
    section: "No.",
    label: "Line",
    unit: "Unit",
    note: "Metric",
    check: "Period",
    value: "Figure, units of one",
    worth: "One unit is",
    figure: "Figure in its unit",
    below: "May lie below by",
    above: "May lie above by",
    apart: "Contradicts what was read",
  },
  style: "heads",
};

const figure = '=IF(AND(ISNUMBER({.value}),N({.worth})>0),{.value}/{.worth},"n/d")';
/** Whether number and verdict say otherwise; a claim without a verdict read is decided by its number alone. */
const apart =
  '=IF({model!claim.number}="n/d","n/d",ABS(({model!claim.number}="within")-({model!claim.stated}="confirmed"))*({model!claim.stated}<>""))';

/** What a number is held against, in units of one and in the claim's own unit, and what its printed digits leave open. */
const held = (when: string, across: Content): RowTemplate => ({
  key: "held",
  when,
  cells: {
    section: { number: "{claim.number}" },
    label: "{claim.line}",
    unit: "{claim.figure_unit}",
    note: "{claim.metric}",
    check: "{claim.period}",
    worth: { number: "{claim.worth}" },
    figure,
    below: { number: "{claim.below}" },
    above: { number: "{claim.above}" },
    apart,
  },
  across,
  styles: { apart: "check" },
  formats: {
    section: "count",
    worth: "measure",
    figure: "measure",
    below: "measure",
    above: "measure",
    apart: "count",
  },
  format: "measure",
  own: {
    cells: {
      section: { number: "{claim.number}" },
      label: { input: null, prompt: "What the figure is of" },
      unit: { input: null, prompt: "Its unit; a difference is taken only where it is the claim's" },
      note: { input: null, prompt: "Which figure it is" },
      check: { input: null, prompt: "Of which period" },
      worth: { input: 1, atLeast: 0, prompt: "What one of its unit is worth in units of the figure typed" },
      figure,
      below: { input: 0, atLeast: 0, prompt: "How far the figure may lie below the number claimed" },
      above: { input: 0, atLeast: 0, prompt: "How far the figure may lie above the number claimed" },
      apart,
    },
    styles: {
      apart: "check",
      label: "typed text",
      unit: "typed text",
      note: "typed text",
      check: "typed text",
    },
  },
});

const asked = "{company.unit},{.label},{.check},{.note}";

const figures: BlockTemplate = {
  key: "held",
  repeat: "claims",
  rows: [
    held("{claim.amount}", { seg: `SEG.GET(${asked},"basis={basis}; {claim.options}; na=text")` }),
    held("{claim.share}", { seg: `SEG.SHARE(${asked},"basis={basis}; na=text")` }),
    held("{claim.count}", "=COUNT({counted*})"),
  ],
};

/** The segments that a claim counts, with the revenue by which they are stated. */
const counted: BlockTemplate = {
  key: "counted",
  repeat: "claims",
  when: "{claim.count}",
  rows: [
    blank("counted_above"),
    part("counted_head", "Segments of {claim.period}, counted for claim {claim.number}"),
    {
      key: "counted",
      repeat: "lines",
      cells: { label: "{line.name}", unit: "{reporting.unit}", note: "revenue", check: "{claim.period}" },
      across: {
        seg: 'SEG.GET({company.unit},{.label},{.check},"revenue","axis=segment; scheme={claim.scheme}; scale={scale.key}; na=text")',
      },
      styles: { value: "line" },
      format: "money",
    },
  ],
};

/** The figures that claims are held against: each from one call of the add-in, or with its source. */
export const figuresSheet: SheetTemplate = {
  key: "figures",
  name: "Claim figures",
  purpose: "The filing's figure for each number claimed, and what the printed digits leave open",
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 36, style: "label" },
    { key: "unit", width: 15, style: "unit" },
    { key: "note", width: 26, style: "note" },
    { key: "check", width: 17, style: "plain" },
    { key: "value", width: 21, style: "line" },
    { key: "worth", width: 15, style: "line" },
    { key: "figure", width: 18, style: "line" },
    { key: "below", width: 17, style: "line" },
    { key: "above", width: 17, style: "line" },
    { key: "apart", width: 27, style: "line" },
  ],
  periods: false,
  figures: "value",
  orientation: "landscape",
  tab: "model",
  freeze: { row: "heads", column: "label" },
  blocks: [{ key: "header", rows: [title, heads, ...facts, blank("header_end")] }, figures, counted],
};
