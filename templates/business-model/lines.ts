import type { BlockTemplate } from "../../src/plan/block-template";
import { lineCall } from "../common/line-call";
import { blank, checkRows, part, section } from "../common/rows";
import { growth, look, reporting, share, shown, typed } from "./look";

const lineCells = {
  label: "{line.name}",
  unit: "{reporting.unit}",
  shown: lineCall("revenue", "period", shown),
  now: lineCall("revenue", "period", "basis={basis.now}; scale={scale.key}"),
  then: lineCall("revenue", "prior", "basis={basis.then}; scale={scale.key}"),
  growth,
  share,
} as const;

const mix = '=IF(AND(ISNUMBER({.value}),COUNT({line*})={expected}),{.value}/SUM({line*}),"n/d")';

/** Lines of business in the newest structure of the year. */
export const lines: BlockTemplate = {
  key: "lines",
  repeat: "schemes",
  when: "{scheme.newest}",
  rows: [
    section("lines_head", "{scheme.name}", "revenue and the segment's own profit"),
    {
      ...look,
      key: "line",
      repeat: "lines",
      cells: { ...lineCells, mix },
      across: lineCall("revenue", "period", reporting),
      own: {
        cells: {
          ...lineCells,
          shown: typed,
          now: typed,
          then: { input: null, prompt: "The year before; blank leaves its growth out" },
          mix,
        },
      },
    },
    {
      ...look,
      key: "reconciling",
      repeat: "reconciling",
      cells: {
        label: "{line.name}",
        unit: "{reporting.unit}",
        note: "reconciling line",
        shown: lineCall("revenue", "period", shown),
        share,
      },
      across: lineCall("revenue", "period", reporting),
      own: {
        across: { input: 0, prompt: "What leads from the segments to the total" },
        cells: { label: "{line.name}", unit: "{reporting.unit}", note: "reconciling line", shown: typed, share },
      },
    },
    {
      ...look,
      key: "all",
      cells: { label: "Sum of {scheme.many} and reconciling lines", unit: "{reporting.unit}", share },
      across: '=IF(COUNT({line*})={expected},SUM({line*:reconciling*}),"incomplete")',
      style: "subtotal",
    },
    {
      ...look,
      key: "expected",
      cells: { label: "Lines in the year's table", unit: "count", note: "lines that the filings state" },
      across: { fact: "expected lines", of: ["line"] },
      format: "count",
    },
    {
      ...look,
      key: "hhi",
      cells: { label: "Herfindahl-Hirschman index of the lines", unit: "index", note: "sum of squared shares x scale" },
      across:
        '=IF(AND(COUNT({line*})={expected},MIN({line*})>=0),SUMSQ({line*})/(SUM({line*})*SUM({line*}))*{cover!hhi_scale.unit},"n/m")',
      format: "index",
    },
    ...checkRows("adds_up", {
      label: "{scheme.many} + reconciling lines = reported total",
      unit: "{reporting.unit}",
      format: "fine",
      difference: '=IF(AND(ISNUMBER({all}),ISNUMBER({revenue})),{all}-{revenue},"incomplete")',
      tolerance: { fact: "rounding", of: ["line", "reconciling", "revenue"] },
      toleranceNote: "half a printed unit of each",
      figures: ["line", "reconciling"],
      closing: ["line", "reconciling"],
    }),
    ...checkRows("mix_adds_up", {
      label: "mix of the lines = 100 %",
      unit: "%",
      format: "fine percent",
      difference: '=IF(COUNT({line*.mix})=ROWS({line*.mix}),SUM({line*.mix})-1,"incomplete")',
      tolerance: "={cover!arithmetic.unit}",
      toleranceNote: "of the calculation itself",
      figures: ["line"],
      identity: true,
    }),
    part("profit_head", "{profit.title}", "the segment's own measure", "{scheme.bySegment}"),
    {
      ...look,
      key: "profit",
      repeat: "lines",
      when: "{scheme.bySegment}",
      cells: {
        label: "{line.name}",
        unit: "{reporting.unit}",
        shown: lineCall("{profit.metric}", "period", `${shown}; beside=revenue`),
        now: lineCall("revenue", "period", `${reporting}; beside={profit.metric}`),
        note: "margin: of the revenue beside it",
        share: '=IF(AND(ISNUMBER({.value}),N({.now})>0),{.value}/{.now},"n/d")',
      },
      across: lineCall("{profit.metric}", "period", `${reporting}; beside=revenue`),
      own: {
        cells: {
          label: "{line.name}",
          unit: "{reporting.unit}",
          shown: typed,
          now: '=IF(ISNUMBER({line}),{line},"n/d")',
          share: '=IF(AND(ISNUMBER({.value}),N({.now})>0),{.value}/{.now},"n/d")',
        },
      },
    },
    blank("lines_end"),
  ],
};
