import type { Company, Dataset, Figure, SegmentLine } from "../../src/data/types";
import { indexDataset } from "../../src/engine/facts/fact-index";

/**
 * Two companies made up for tests, small enough to be reckoned by hand. Acme's year ends in March; it reported two units up to FY2021 and
 * three from then on, with an elimination between them. Bolt's year ends in December.
 */
const acme: Company = {
  id: "ACME",
  name: "Acme Works",
  aliases: ["Acme"],
  currency: "CNY",
  yearEnd: "03-31",
  segmentProfit: "adjusted_ebita",
};
const bolt: Company = {
  id: "BOLT",
  name: "Bolt Inc",
  aliases: [],
  currency: "USD",
  yearEnd: "12-31",
  segmentProfit: "operating_income",
};

const figure = (
  period: string,
  filing: string,
  segment: string,
  value: number,
  more: Partial<Figure> = {},
): Figure => ({
  company: "ACME",
  period,
  metric: "revenue",
  axis: "company",
  scheme: "",
  parent: "",
  segment,
  value,
  unit: "money",
  currency: "CNY",
  scale: 1e6,
  filing,
  derived: false,
  secondary: false,
  sourceTitle: `${filing}, page of ${segment}`,
  sourceUrl: `https://acme.example/${filing.replace(" ", "-")}`,
  note: "",
  ...more,
});

/** What a filing states of some lines, in its order. */
const stated = (period: string, filing: string, values: Record<string, number>, more: Partial<Figure>): Figure[] =>
  Object.entries(values).map(([segment, value]) => figure(period, filing, segment, value, more));

const two: Partial<Figure> = { axis: "segment", scheme: "two units" };
const three: Partial<Figure> = { axis: "segment", scheme: "three units" };
const profit: Partial<Figure> = { ...three, metric: "adjusted_ebita" };
const cost: Partial<Figure> = { metric: "cost_of_revenue" };
const gross: Partial<Figure> = { metric: "gross_profit", derived: true, note: "revenue - cost of revenue" };
const nature: Partial<Figure> = { ...cost, axis: "nature" };
const ofBolt: Partial<Figure> = { company: "BOLT", currency: "USD" };

const figures: readonly Figure[] = [
  figure("FY2020", "AR FY2021", "Total", 100),
  figure("FY2021", "AR FY2021", "Total", 120),
  figure("FY2022", "AR FY2022", "Total", 150),
  figure("FY2022", "AR FY2022", "Total", 25, { currency: "USD" }),
  figure("FY2022", "AR FY2022", "Total", 6, { metric: "fx_rate", unit: "rate", currency: "CNY per USD", scale: 1 }),
  ...stated("FY2020", "AR FY2021", { Wares: 60, Services: 40 }, two),
  ...stated("FY2021", "AR FY2021", { Wares: 70, Services: 50 }, two),
  ...stated("FY2021", "AR FY2022", { Goods: 70, Services: 30, Cloud: 25, Elimination: -5 }, three),
  ...stated("FY2022", "AR FY2022", { Goods: 80, Services: 36, Elimination: -6 }, three),
  figure("FY2022", "AR FY2022", "Cloud", 40, {
    ...three,
    secondary: true,
    sourceTitle: "A copy",
    sourceUrl: "",
    note: "read in a copy",
  }),
  ...stated("FY2022", "AR FY2022", { Goods: 20, Services: 5, Cloud: -2, "Unallocated costs": -3 }, profit),
  figure("FY2022", "AR FY2022", "Total", 20, { metric: "adjusted_ebita" }),
  figure("FY2020", "AR FY2021", "Total", 60, cost),
  figure("FY2021", "AR FY2021", "Total", 70, cost),
  figure("FY2022", "AR FY2022", "Total", 90, cost),
  figure("FY2020", "AR FY2021", "Total", 40, gross),
  figure("FY2021", "AR FY2021", "Total", 50, gross),
  figure("FY2022", "AR FY2022", "Total", 60, gross),
  figure("FY2020", "AR FY2021", "Carriers", 10, { ...nature, parent: "Shipping" }),
  figure("FY2021", "AR FY2021", "Carriers", 11, { ...nature, parent: "Shipping" }),
  figure("FY2022", "AR FY2022", "Total", 0.007, { metric: "energy_costs", axis: "nature", scale: 1e9 }),
  figure("FY2021", "AR FY2021", "Licences", 3, { ...nature, parent: "Content" }),
  figure("FY2022", "AR FY2022", "Home", 9, {
    metric: "annual_active_consumers",
    axis: "market",
    unit: "persons",
    currency: "",
  }),
  figure("FY2020", "10-K FY2021", "Total", 40, ofBolt),
  figure("FY2021", "10-K FY2021", "Total", 50, ofBolt),
  ...stated("FY2021", "10-K FY2021", { Nuts: 30, Screws: 20 }, { ...ofBolt, axis: "segment", scheme: "parts" }),
];

const line = (
  scheme: string,
  segment: string,
  kind: SegmentLine["kind"] = "segment",
  company = "ACME",
): SegmentLine => ({
  company,
  axis: "segment",
  scheme,
  parent: "",
  segment,
  id: segment.toLowerCase().replace(" ", "-"),
  kind,
  aliases: [],
});

export const smallDataset: Dataset = {
  id: "small",
  hash: "0123456789ab",
  companies: [acme, bolt],
  figures,
  filings: [
    { company: "ACME", filing: "AR FY2021", vintage: 2021, order: 1, kind: "annual report" },
    { company: "ACME", filing: "AR FY2022", vintage: 2022, order: 2, kind: "annual report" },
    { company: "BOLT", filing: "10-K FY2021", vintage: 2021, order: 1, kind: "annual report" },
  ],
  lines: [
    line("two units", "Wares"),
    line("two units", "Services"),
    line("three units", "Goods"),
    line("three units", "Services"),
    line("three units", "Cloud"),
    line("three units", "Elimination", "reconciling"),
    line("three units", "Unallocated costs", "reconciling"),
    line("parts", "Nuts", "segment", "BOLT"),
    line("parts", "Screws", "segment", "BOLT"),
  ],
  components: [
    { company: "ACME", component: "Shipping", order: 1, disclosure: "full", parts: "Shipping", note: "freight" },
    { company: "ACME", component: "Content", order: 2, disclosure: "part", parts: "Content", note: "" },
    { company: "ACME", component: "Energy", order: 3, disclosure: "rounded", parts: "energy_costs", note: "" },
    { company: "ACME", component: "Rent & rates", order: 4, disclosure: "none", parts: "", note: "" },
  ],
  statementLines: [
    { company: "ACME", metric: "revenue", also: [], sumOf: [] },
    { company: "ACME", metric: "cost_of_revenue", also: [], sumOf: [] },
  ],
  profitBridge: [
    { company: "ACME", metric: "amortization", also: "amortization_of_intangibles" },
    { company: "ACME", metric: "impairment_of_goodwill", also: "" },
  ],
  gaps: [
    {
      company: "ACME",
      metric: "cost_of_revenue",
      axis: "nature",
      scheme: "",
      segment: "Rent & rates",
      periods: "FY2020:FY2022",
      status: "not_disclosed",
      reason: "no filing states it",
    },
  ],
  mappings: [
    {
      company: "ACME",
      fromScheme: "two units",
      fromLine: "Wares",
      toScheme: "three units",
      toLine: "Goods",
      note: "renamed",
    },
    {
      company: "ACME",
      fromScheme: "two units",
      fromLine: "Services",
      toScheme: "three units",
      toLine: "Services",
      note: "",
    },
    {
      company: "ACME",
      fromScheme: "two units",
      fromLine: "Leases",
      toScheme: "three units",
      toLine: "Services",
      note: "",
    },
    { company: "ACME", fromScheme: "two units", fromLine: "Films", toScheme: "", toLine: "", note: "sold" },
  ],
  periodEnds: {
    ACME: { FY2020: "2020-03-31", FY2021: "2021-03-31", FY2022: "2022-03-31" },
    BOLT: { FY2020: "2020-12-31", FY2021: "2021-12-31" },
  },
};

export const smallIndex = indexDataset(smallDataset);
