import type { BlockTemplate } from "../../src/plan/block-template";
import type { ChartTemplate } from "../../src/plan/chart-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { blank, checkRows, figures, part, section } from "../common/rows";

/** The rates by which amounts come into one currency, as the filings state them. */
export const convenience: BlockTemplate = {
  key: "convenience",
  rows: [
    section("currency_head", "Currency, rate and years"),
    {
      key: "currency",
      cells: { label: "Currency of the amounts compared", unit: "{money.currency}", note: "{money.scale}" },
      styles: { unit: "line" },
      name: "currency_compared",
      named: "unit",
    },
    {
      key: "alignment",
      cells: { label: "Years that stand in one column", unit: "{align.word}", note: "{align.rule}" },
      styles: { unit: "line" },
    },
    figures("stated_rate", {
      label: "{company.name}: stated rate, {rate.quoted}",
      unit: "rate",
      repeat: "companies",
      when: "{rate.stated}",
      across: { seg: 'SEG.GET({company.unit},"Total",{period},"fx_rate","na=text")' },
      format: "rate",
      name: "convenience_rate_{company.slug}",
    }),
  ],
};

const rate = (when: string, note: string, across: Content): RowTemplate =>
  figures("rate", {
    label: "{company.name}: {reporting.currency} for one {money.currency}",
    unit: "rate",
    note,
    when,
    across,
    format: "rate",
    name: "rate_{company.slug}",
  });

/** What one unit of the currency costs in the reporting currency of each company. */
export const rates: BlockTemplate = {
  key: "rates",
  repeat: "companies",
  rows: [
    rate("{untranslated}", "its own currency", { number: 1 }),
    rate("{rate.convenience}", "of each year's filing", "={stated_rate}"),
    // The other company's filings state the rate the other way round; a year without one has nothing to translate.
    rate("{rate.inverse}", "one over the other's", '=IF(ISNUMBER({stated_rate*}),1/{stated_rate*},"n/a")'),
    rate("{rate.given}", "typed", { number: "{rate.typed}" }),
  ],
};

/** Whether currency, rate and years are stated for all companies, and the years belong together. */
export const stated: BlockTemplate = {
  key: "stated",
  rows: [
    ...checkRows("all_stated", {
      label: "currency, rates and year ends stated",
      unit: "count",
      format: "count",
      difference:
        '=IF(COUNT({rate*})=ROWS({rate*}),ROWS({period_end*})-COUNT({period_end*})+ROWS({shown_total*.unit})-COUNTIF({shown_total*.unit},{shown_head.unit}),"n/a")',
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
    ...checkRows("years_meet", {
      label: "year ends of a column lie near",
      unit: "days",
      format: "count",
      difference: "=MAX({period_end*})-MIN({period_end*})",
      tolerance: "={cover!days_apart.unit}",
      toleranceNote: "{align.limit}",
      figures: [],
    }),
    blank("stated_end"),
  ],
};

/** An amount of the data in the one currency. */
const translated = (row: string): string =>
  `=IF(AND(ISNUMBER({data!${row}}),ISNUMBER({rate})),{data!${row}}/{rate},"n/d")`;

const ofEach = (
  key: string,
  unit: string,
  across: string,
  format: string,
  note = "{company.fiscal_end}",
): RowTemplate => figures(key, { label: "{company.name}", unit, note, repeat: "companies", across, format });

const drawn = (key: string, from: string, unit: string, format: string): RowTemplate => ({
  ...ofEach(key, unit, `=IF(ISNUMBER({${from}}),{${from}},NA())`, format, ""),
  style: "chart data",
  outline: true,
});

const charts: readonly ChartTemplate[] = [
  {
    key: "revenue_chart",
    title: "Total revenue, {money.unit} ({align.title})",
    kind: "clustered columns",
    series: ["chart_total"],
    names: "label",
    categories: "columns",
    format: "money",
  },
  {
    key: "growth_chart",
    title: "Growth of total revenue ({align.title})",
    kind: "clustered columns",
    series: ["chart_growth"],
    names: "label",
    categories: "columns",
    format: "percent",
  },
];

/** Both companies as a whole. */
export const totals: BlockTemplate = {
  key: "totals",
  rows: [
    section("totals_head", "Companies as a whole"),
    { ...part("shown_head", "Total revenue"), cells: { label: "Total revenue", unit: "{money.unit}" } },
    ofEach("shown_total", "{money.unit}", translated("total"), "money"),
    figures("multiple", {
      label: "{company.name} as a multiple of {peer.name}",
      unit: "x",
      across:
        '=IF(COUNT({shown_total*})=ROWS({shown_total*}),INDEX({shown_total*},1)/INDEX({shown_total*},ROWS({shown_total*})),"n/d")',
      format: "multiple",
      style: "memo",
    }),
    part("growth_head", "Growth of total revenue", "reporting currency of each"),
    ofEach("shown_growth", "%", "={data!total_growth}", "percent"),
    part("gross_head", "Gross margin", "(revenue - cost of revenue) / revenue"),
    ofEach(
      "gross_margin",
      "%",
      '=IF(AND(ISNUMBER({data!cost}),N({data!total})>0),({data!total}-{data!cost})/{data!total},"n/d")',
      "percent",
    ),
    part("operating_head", "Operating margin", "operating income / revenue"),
    ofEach(
      "operating_margin",
      "%",
      '=IF(AND(ISNUMBER({data!operating}),N({data!total})>0),{data!operating}/{data!total},"n/d")',
      "percent",
    ),
    { ...part("chart_head", "Chart data", "missing = #N/A, drawn as nothing"), unprinted: true },
    drawn("chart_total", "shown_total", "{money.unit}", "money"),
    drawn("chart_growth", "shown_growth", "%", "percent"),
    blank("totals_end"),
  ],
  charts,
};

const line = (key: string, unit: string, across: string, format: string, when?: string): RowTemplate =>
  figures(key, {
    label: "{line.name}",
    unit,
    repeat: "lines",
    across,
    format,
    ...(when === undefined ? {} : { when }),
  });

/** The lines of business of each company, structure by structure. */
export const lines: BlockTemplate = {
  key: "lines",
  repeat: ["companies", "schemes"],
  rows: [
    section("lines_head", "{company.said}{scheme.named}", "stated {scheme.stated}{scheme.before}"),
    {
      key: "lines_years",
      cells: { label: "Fiscal year of {company.name}" },
      across: "={period}",
      style: "year of",
    },
    part("line_revenue_head", "Revenue"),
    line("line_revenue", "{money.unit}", translated("revenue"), "money"),
    figures("line_reconciling", {
      label: "{line.name}",
      unit: "{money.unit}",
      note: "reconciling line",
      repeat: "reconciling",
      across: translated("reconciling"),
      format: "money",
    }),
    figures("line_total", {
      label: "Total revenue",
      unit: "{money.unit}",
      across: "={shown_total}",
      format: "money",
      style: "total",
    }),
    part("line_growth_head", "Growth", "in {reporting.currency}"),
    line("line_growth", "%", "={data!growth}", "percent"),
    part("line_share_head", "Share of total revenue"),
    line("line_share", "%", "={data!share}", "percent"),
    part("line_margin_head", "Margin: {profit.title} / revenue", "", "{scheme.bySegment}"),
    line("line_margin", "%", "={data!margin}", "percent", "{scheme.bySegment}"),
    blank("lines_end"),
  ],
};
