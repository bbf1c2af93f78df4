import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import type { SheetTemplate } from "../../src/plan/workbook-template";
import { facts, title } from "../common/header";
import { lineCall } from "../common/line-call";
import { blank, checkRows, part, section } from "../common/rows";

const reporting = "basis={basis}; scale={scale.key}";
const shown = "basis={basis}; {money.options}";

const look = {
  styles: { value: "line", shown: "line", now: "line", then: "line", growth: "line", share: "line", mix: "line" },
  formats: { shown: "money", now: "money", then: "money", growth: "percent", share: "percent", mix: "percent" },
  format: "money",
} as const satisfies Partial<RowTemplate>;

const share = '=IF(AND(ISNUMBER({.value}),N({revenue})<>0),{.value}/{revenue},"n/d")';
/** In a workbook of one's own, where nothing is translated: the figure once it is typed. */
const typed = '=IF(ISNUMBER({.value}),{.value},"n/d")';
const growth = '=IF(AND(ISNUMBER({.now}),N({.then})>0),{.now}/{.then}-1,"n/m")';

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
  styles: {
    value: "actuals",
    shown: "actuals",
    now: "actuals",
    then: "actuals",
    growth: "actuals",
    share: "actuals",
    mix: "actuals",
  },
};

const years: readonly RowTemplate[] = [
  { key: "period", cells: { label: "Fiscal year" }, across: { period: "label" }, styles: { value: "line" } },
  {
    key: "prior",
    cells: { label: "Year before" },
    across: { period: "prior", live: '="FY"&(SUBSTITUTE({period},"FY","")-1)' },
    styles: { value: "line" },
  },
  {
    key: "period_end",
    cells: { label: "Last day of the fiscal year" },
    across: { seg: "SEG.PERIODEND({company.unit},{period})" },
    styles: { value: "line" },
    format: "date",
    own: { across: { period: "end" } },
  },
];

const total = (metric: string, options: string, period = "period") => ({
  seg: `SEG.GET({company.unit},"Total",{${period}},"${metric}","${options}; na=text")`,
});

const ofGroup = (key: string, label: string, metric: string): RowTemplate => ({
  ...look,
  key,
  cells: { label, unit: "{reporting.unit}", shown: total(metric, shown), share },
  across: total(metric, reporting),
  own: { cells: { label, unit: "{reporting.unit}", shown: typed, share } },
});

/** The company as a whole: amounts in the reporting currency and in the one shown. */
const group: BlockTemplate = {
  key: "group",
  rows: [
    section("group_head", "Company as a whole"),
    {
      ...ofGroup("revenue", "Total revenue", "revenue"),
      cells: {
        label: "Total revenue",
        unit: "{reporting.unit}",
        shown: total("revenue", shown),
        now: "={.value}",
        then: total("revenue", "basis={basis.then}; scale={scale.key}", "prior"),
        growth,
        share,
      },
      own: {
        cells: {
          label: "Total revenue",
          unit: "{reporting.unit}",
          shown: typed,
          now: typed,
          then: { input: null, prompt: "Total revenue of the year before; blank leaves its growth out" },
          growth,
          share,
        },
        styles: { ...look.styles, then: "typed" },
      },
    },
    ofGroup("cost", "Cost of revenue", "cost_of_revenue"),
    {
      ...look,
      key: "gross",
      cells: {
        label: "Gross profit",
        unit: "{reporting.unit}",
        note: "revenue - cost of revenue",
        shown: '=IF(AND(ISNUMBER({revenue.shown}),ISNUMBER({cost.shown})),{revenue.shown}-{cost.shown},"n/d")',
        share,
      },
      across: '=IF(AND(ISNUMBER({revenue}),ISNUMBER({cost})),{revenue}-{cost},"n/d")',
    },
    ofGroup("operating", "Operating income", "operating_income"),
    ofGroup("net", "Net income, before noncontrolling interests", "net_income"),
    ofGroup("marketing", "Sales and marketing expenses", "sales_and_marketing_expenses"),
    blank("group_end"),
  ],
};

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
const lines: BlockTemplate = {
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
        styles: { ...look.styles, then: "typed" },
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
        styles: { ...look.styles, value: "typed" },
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

/** Cost of revenue by nature, as far as it is disclosed, and what is not. */
const costs: BlockTemplate = {
  key: "costs",
  rows: [
    section("costs_head", "Cost of revenue, line by line"),
    {
      ...look,
      key: "component",
      repeat: "components",
      cells: {
        label: "{component.name}",
        unit: "{reporting.unit}",
        note: "{component.state}",
        shown: { seg: `SEG.COST({company.unit},{.label},{period},"${shown}; na=text")` },
        share,
      },
      across: { seg: `SEG.COST({company.unit},{.label},{period},"${reporting}; na=text")` },
      own: { cells: { label: "{component.name}", unit: "{reporting.unit}", shown: typed, share } },
    },
    {
      ...look,
      key: "balance",
      cells: {
        label: "Other (not disclosed)",
        unit: "{reporting.unit}",
        note: "balances to the reported cost",
        shown: '=IF(ISNUMBER({cost.shown}),{cost.shown}-SUM({component*.shown}),"n/d")',
        share,
      },
      across: '=IF(ISNUMBER({cost}),{cost}-SUM({component*}),"n/d")',
      style: "subtotal",
      own: {
        cells: {
          label: "Other",
          unit: "{reporting.unit}",
          note: "balances to the cost of revenue",
          shown: typed,
          share,
        },
      },
    },
    blank("costs_end"),
  ],
};

const marketsHead: BlockTemplate = { key: "markets_head", rows: [section("markets_head", "Markets")] };

/** People who buy and merchandise sold: each from a call of its own, since each is a metric of its own. */
const markets: BlockTemplate = {
  key: "market",
  repeat: "markets",
  rows: [
    {
      ...look,
      key: "market",
      cells: {
        label: "{market.name}",
        note: "{market.line}",
        shown: { seg: `SEG.GET({company.unit},{.note},{period},"{market.metric}","${shown}; na=text")` },
      },
      across: {
        seg: `SEG.GET({company.unit},{.note},{period},"{market.metric}","${reporting}; na=text")`,
      },
      own: { cells: { label: "Merchandise sold, or another measure of the market", shown: typed } },
    },
  ],
};

/** What the company takes of the merchandise sold. */
const takeRate: BlockTemplate = {
  key: "take_rate",
  rows: [
    {
      ...look,
      key: "take_rate",
      cells: { label: "Take rate", unit: "%", note: "monetisation of China retail / its GMV" },
      across: { seg: `SEG.TAKERATE({company.unit},{period},"basis={basis}; na=text")` },
      format: "percent",
      own: { cells: { label: "Take rate", unit: "%" } },
    },
  ],
};

/** The figures beside the words: each from one call of the add-in or with its source, and every ratio from the reporting currency. */
export const figuresSheet: SheetTemplate = {
  key: "figures",
  name: "Business figures",
  purpose: "The figures that stand beside the words: amounts, growth, mix, margins, and their checks",
  columns: [
    { key: "section", width: 13, style: "plain" },
    { key: "label", width: 52, style: "label" },
    { key: "unit", width: 9, style: "unit" },
    { key: "note", width: 30, style: "note" },
    { key: "check", width: 20, style: "plain" },
    { key: "value", width: 16, style: "line" },
    { key: "shown", width: 18, style: "line" },
    { key: "now", width: 18, style: "line" },
    { key: "then", width: 22, style: "line" },
    { key: "growth", width: 12, style: "line" },
    { key: "share", width: 13, style: "line" },
    { key: "mix", width: 15, style: "line" },
  ],
  periods: false,
  figures: "value",
  orientation: "landscape",
  tab: "model",
  freeze: { row: "heads", column: "label" },
  blocks: [
    { key: "header", rows: [title, heads, ...facts, blank("facts_end"), ...years, blank("header_end")] },
    group,
    lines,
    costs,
    marketsHead,
    markets,
    takeRate,
  ],
};
