import type { BlockTemplate } from "../../src/plan/block-template";
import type { Content, RowTemplate } from "../../src/plan/row-template";
import { blank } from "../common/rows";

/** What the business is, in words: the points of these topics in business-model.csv, or cells to type them into. */
const topic = (key: string, title: string, topics: readonly string[], prompt: string): RowTemplate[] => {
  const typed = (at: number): RowTemplate => ({
    key: `${key}_typed_${at}`,
    insteadOf: `${key}_point`,
    cells: { section: { input: null, prompt: "What it is" }, label: { input: null, prompt } },
    styles: { section: "typed text", label: "typed text" },
  });
  return [
    { key: `${key}_head`, cells: { section: title }, styles: { section: "topic", label: "topic" } },
    {
      key: `${key}_point`,
      repeat: "points",
      where: { topic: topics },
      cells: { section: "{point.item}", label: "{point.detail}" },
      styles: { section: "prose", label: "prose" },
    },
    typed(1),
    typed(2),
  ];
};

interface Beside {
  readonly check?: Content;
  readonly unit?: string;
  readonly share?: string;
  readonly growth?: string;
  readonly mix?: string;
}

const looks = {
  note: "prose",
  check: "prose figure",
  per: "prose unit",
  share: "prose figure",
  growth: "prose figure",
  mix: "prose figure",
} as const;
const formats = { share: "percent", growth: "percent", mix: "percent" } as const;

/** A figure beside the words. */
const figure = (
  key: string,
  label: string,
  { unit = "", ...cells }: Beside,
  more: Partial<Omit<RowTemplate, "key" | "cells">> = {},
): RowTemplate => ({
  key,
  cells: { note: label, per: unit, ...cells },
  styles: looks,
  format: "money",
  ...more,
  formats: { ...formats, ...more.formats },
});

/** What the figures below it are. */
const heading = (key: string, title: string, heads: Partial<Record<keyof typeof looks, string>> = {}): RowTemplate => ({
  key,
  cells: { note: title, ...heads },
  styles: { note: "topic", check: "topic", per: "topic", share: "topic", growth: "topic", mix: "topic" },
});

/** A figure of the company as a whole, with its share of revenue. */
const ofGroup = (key: string, label: string, growth = false): RowTemplate =>
  figure(`shown_${key}`, label, {
    check: `={figures!${key}.shown}`,
    unit: "{money.unit}",
    share: `={figures!${key}.share}`,
    ...(growth ? { growth: `={figures!${key}.growth}` } : {}),
  });

const first: readonly BlockTemplate[] = [
  {
    key: "who",
    rows: [
      ...topic("profile", "Profile", ["Profile"], "Founded when, where and by whom; its place in its market"),
      ...topic("mission", "Mission and vision", ["Mission and vision"], "What it is there for, in its own words"),
      ...topic("values", "Core values", ["Core values", "Management ideas"], "What it wants to be measured by"),
      ...topic("proposition", "Value proposition", ["Value proposition"], "What its customers get from it"),
    ],
  },
  {
    key: "group_figures",
    beside: true,
    rows: [
      heading("group_head", "Company as a whole", { check: "{periods.last}", share: "Of revenue", growth: "Growth" }),
      ofGroup("revenue", "Total revenue", true),
      ofGroup("gross", "Gross profit"),
      ofGroup("operating", "Operating income"),
      ofGroup("net", "Net income"),
    ],
    charts: [
      {
        key: "mix_chart",
        title: "Revenue mix {periods.last}: {structure.name}",
        kind: "doughnut",
        rows: ["shown_line"],
        categories: "note",
        columns: [{ column: "mix", name: "Mix", labels: { format: "percent", color: "#FFFFFF" } }],
        format: "percent",
        over: { from: "note", to: "mix", rows: 16, below: true },
      },
    ],
  },
];

const second: readonly BlockTemplate[] = [
  {
    key: "to_whom",
    rows: [
      ...topic("customers", "Customers", ["Customer segments"], "Who buys, and who pays"),
      ...topic("distribution", "Distribution", ["Distribution"], "How it reaches them"),
      ...topic("marketing", "Marketing", ["Marketing"], "How it wins and keeps them"),
      ...topic("layers", "Ecosystem layers", ["Ecosystem layers"], "What builds on what"),
    ],
  },
  {
    key: "market_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("market_head", "Customers", { check: "{periods.last}" }),
      figure(
        "shown_market",
        "{market.name}",
        { check: "={figures!market.shown}", unit: "people" },
        { repeat: "markets", when: "{market.people}" },
      ),
      figure(
        "shown_market",
        "{market.name}",
        { check: "={figures!market.shown}", unit: "{money.unit}" },
        { repeat: "markets", when: "{market.money}" },
      ),
      figure(
        "shown_take_rate",
        "Take rate",
        { check: "={figures!take_rate}", unit: "%" },
        {
          format: "percent",
          own: {
            cells: {
              note: "Take rate",
              check: '=IF(ISNUMBER({figures!take_rate}),{figures!take_rate},"n/d")',
              per: "%",
            },
          },
        },
      ),
      heading("marketing_figures", "Marketing", { check: "{periods.last}", share: "Of revenue" }),
      ofGroup("marketing", "Sales and marketing expenses"),
      {
        ...heading("profit_head", "{profit.title}", { check: "{periods.last}", share: "Margin" }),
        when: "{scheme.bySegment}",
      },
      figure(
        "shown_profit",
        "{line.name}",
        { check: "={figures!profit.shown}", unit: "{money.unit}", share: "={figures!profit.share}" },
        { repeat: "lines", when: "{scheme.bySegment}" },
      ),
    ],
  },
];

const third: readonly BlockTemplate[] = [
  {
    key: "how",
    rows: topic("monetisation", "Monetisation", ["Monetisation", "Revenue streams"], "What is paid for, and by whom"),
  },
  {
    key: "line_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("lines_head", "Revenue: {scheme.named}", {
        check: "{periods.last}",
        share: "Of revenue",
        growth: "Growth",
        mix: "Mix",
      }),
      figure(
        "shown_line",
        "{line.name}",
        {
          check: "={figures!line.shown}",
          unit: "{money.unit}",
          share: "={figures!line.share}",
          growth: "={figures!line.growth}",
          // What the doughnut draws: a line without a figure is none.
          mix: "=IF(ISNUMBER({figures!line.mix}),{figures!line.mix},NA())",
        },
        { repeat: "lines" },
      ),
      figure(
        "shown_reconciling",
        "{line.name}",
        { check: "={figures!reconciling.shown}", unit: "{money.unit}", share: "={figures!reconciling.share}" },
        { repeat: "reconciling" },
      ),
      { ...ofGroup("revenue", "Total revenue", true), key: "shown_total" },
    ],
  },
  {
    key: "costs",
    rows: topic("costs", "Cost of revenue", ["Cost of revenue"], "What the revenue costs, and who is paid"),
  },
  {
    key: "cost_figures",
    beside: true,
    rows: [
      heading("costs_figures", "Cost of revenue", { check: "{periods.last}", share: "Of revenue" }),
      figure(
        "shown_component",
        "{component.name}",
        { check: "={figures!component.shown}", unit: "{money.unit}", share: "={figures!component.share}" },
        { repeat: "components" },
      ),
      figure("shown_balance", "Other (not disclosed)", {
        check: "={figures!balance.shown}",
        unit: "{money.unit}",
        share: "={figures!balance.share}",
      }),
      ofGroup("cost", "Cost of revenue"),
    ],
  },
];

const fourth: readonly BlockTemplate[] = [
  {
    key: "built",
    rows: [
      ...topic("organisation", "Organisation", ["Organisation"], "How it is organised"),
      ...topic("acquisitions", "Acquisitions", ["Acquisitions since 2010"], "What it bought, and when"),
      blank("built_end"),
    ],
  },
  {
    key: "organisation_figures",
    beside: true,
    repeat: "schemes",
    when: "{scheme.newest}",
    rows: [
      heading("organisation_head", "Lines of business", { check: "{periods.last}" }),
      figure(
        "line_count",
        "Lines: {scheme.named}",
        { check: '=IF(COUNT({shown_line*.check})>0,COUNT({shown_line*.check}),"n/d")', unit: "count" },
        { format: "count" },
      ),
      figure("shown_hhi", "Concentration (HHI)", { check: "={figures!hhi}", unit: "index" }, { format: "index" }),
    ],
  },
];

/** The business on one page: words on the left, the figures that belong to them on the right. */
export const page: readonly BlockTemplate[] = [...first, ...second, ...third, ...fourth];
