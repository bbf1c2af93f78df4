import type { Dataset, Figure } from "../../src/data/types";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { companies } from "../small-companies/companies";
import { line } from "../small-companies/line";
import type { Place } from "../small-companies/place";
import { stated } from "../small-companies/stated";

/*
 * What the small companies state where plans are made of it, to be reckoned by hand. Acme reported two units up to FY2021 and three from
 * then on, with an elimination between them: FY2021 stands in both.
 */

const two = "segment: two units";
const three = "segment: three units";
const parts = "segment: parts";

const acme = (
  period: string,
  filing: string,
  metric: string,
  place: Place,
  values: Record<string, number>,
  more: Partial<Figure> = {},
) => stated("ACME", period, filing, metric, place, values, more);
const total = (period: string, filing: string, metric: string, Total: number, more: Partial<Figure> = {}) =>
  acme(period, filing, metric, "company", { Total }, more);
const gross = (period: string, filing: string, value: number) =>
  total(period, filing, "gross_profit", value, { derived: true, note: "revenue - cost of revenue" });
const bolt = (period: string, place: Place, values: Record<string, number>) =>
  stated("BOLT", period, "10-K FY2021", "revenue", place, values);

const figures: readonly Figure[] = [
  ...total("FY2020", "AR FY2021", "revenue", 100),
  ...total("FY2021", "AR FY2021", "revenue", 120),
  ...total("FY2022", "AR FY2022", "revenue", 150),
  ...total("FY2022", "AR FY2022", "revenue", 25, { currency: "USD" }),
  ...total("FY2022", "AR FY2022", "fx_rate", 6, { unit: "rate", currency: "CNY per USD", scale: 1 }),
  ...acme("FY2020", "AR FY2021", "revenue", two, { Wares: 60, Services: 40 }),
  ...acme("FY2021", "AR FY2021", "revenue", two, { Wares: 70, Services: 50 }),
  ...acme("FY2021", "AR FY2022", "revenue", three, { Goods: 70, Services: 30, Cloud: 25, Elimination: -5 }),
  ...acme("FY2022", "AR FY2022", "revenue", three, { Goods: 80, Services: 36, Elimination: -6 }),
  ...acme(
    "FY2022",
    "AR FY2022",
    "revenue",
    three,
    { Cloud: 40 },
    { secondary: true, sourceTitle: "A copy", sourceUrl: "", note: "read in a copy" },
  ),
  ...acme("FY2022", "AR FY2022", "adjusted_ebita", three, {
    Goods: 20,
    Services: 5,
    Cloud: -2,
    "Unallocated costs": -3,
  }),
  ...total("FY2022", "AR FY2022", "adjusted_ebita", 20),
  ...total("FY2020", "AR FY2021", "cost_of_revenue", 60),
  ...total("FY2021", "AR FY2021", "cost_of_revenue", 70),
  ...total("FY2022", "AR FY2022", "cost_of_revenue", 90),
  ...gross("FY2020", "AR FY2021", 40),
  ...gross("FY2021", "AR FY2021", 50),
  ...gross("FY2022", "AR FY2022", 60),
  ...acme("FY2020", "AR FY2021", "cost_of_revenue", "nature", { "Shipping > Carriers": 10 }),
  ...acme("FY2021", "AR FY2021", "cost_of_revenue", "nature", { "Shipping > Carriers": 11, "Content > Licences": 3 }),
  ...acme("FY2022", "AR FY2022", "energy_costs", "nature", { Total: 0.007 }, { scale: 1e9 }),
  ...acme("FY2022", "AR FY2022", "annual_active_consumers", "market", { Home: 9 }, { unit: "persons", currency: "" }),
  ...bolt("FY2020", "company", { Total: 40 }),
  ...bolt("FY2021", "company", { Total: 50 }),
  ...bolt("FY2021", parts, { Nuts: 30, Screws: 20 }),
];

export const smallDataset: Dataset = {
  id: "small",
  hash: "0123456789ab",
  companies,
  figures,
  filings: [
    { company: "ACME", filing: "AR FY2021", vintage: 2021, order: 1, kind: "annual report" },
    { company: "ACME", filing: "AR FY2022", vintage: 2022, order: 2, kind: "annual report" },
    { company: "BOLT", filing: "10-K FY2021", vintage: 2021, order: 1, kind: "annual report" },
  ],
  lines: [
    line("ACME", two, "Wares", "wares", "segment"),
    line("ACME", two, "Services", "services", "segment"),
    line("ACME", three, "Goods", "goods", "segment"),
    line("ACME", three, "Services", "services", "segment"),
    line("ACME", three, "Cloud", "cloud", "segment"),
    line("ACME", three, "Elimination", "elimination", "reconciling"),
    line("ACME", three, "Unallocated costs", "unallocated-costs", "reconciling"),
    line("BOLT", parts, "Nuts", "nuts", "segment"),
    line("BOLT", parts, "Screws", "screws", "segment"),
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
