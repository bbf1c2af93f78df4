import type { Dataset, Figure } from "../../src/data/types";
import { parseOptions, type Options } from "../../src/engine/asked/options";
import { type FactIndex, indexDataset } from "../../src/engine/facts/fact-index";
import { type Failure, isFailure } from "../../src/engine/failure";
import { companies } from "../small-companies/companies";
import { line } from "../small-companies/line";
import type { Place } from "../small-companies/place";
import { stated } from "../small-companies/stated";

export { stated };

/*
 * What the small companies state where the engine is asked, to be worked out by hand: Acme old lines to FY2021 and new groups with an
 * elimination from FY2022, Bolt two segments and three products.
 */

const old = "segment: old lines";
const groups = "segment: new groups";
const products = "product: net sales by type";

const acme = (period: string, filing: string, metric: string, place: Place, lines: Record<string, number>) =>
  stated("ACME", period, filing, metric, place, lines);
const total = (period: string, filing: string, metric: string, Total: number) =>
  acme(period, filing, metric, "company", { Total });

const figures: Figure[] = [
  ...total("FY2018", "20-F FY2019", "revenue", 100),
  ...total("FY2019", "20-F FY2019", "revenue", 125),
  ...total("FY2019", "20-F FY2020", "revenue", 125),
  ...total("FY2020", "20-F FY2020", "revenue", 160),
  ...total("FY2021", "20-F FY2021", "revenue", 200),
  ...total("FY2022", "20-F FY2022", "revenue", 250),
  ...total("FY2023", "20-F FY2023", "revenue", 280),
  ...total("H1FY2023", "20-F FY2023", "revenue", 130),
  ...acme("FY2018", "20-F FY2019", "revenue", old, { Shop: 60, Cloud: 10, Others: 30 }),
  ...acme("FY2019", "20-F FY2019", "revenue", old, { Shop: 70, Cloud: 20, Others: 35 }),
  ...acme("FY2019", "20-F FY2020", "revenue", old, { Shop: 72, Cloud: 20, Others: 33 }),
  ...acme("FY2020", "20-F FY2020", "revenue", old, { Shop: 90, Cloud: 40, Others: 30 }),
  ...acme("FY2020", "20-F FY2021", "revenue", old, { Shop: 88, Cloud: 40, Others: 32 }),
  ...acme("FY2021", "20-F FY2021", "revenue", old, { Shop: 110, Cloud: 60, Others: 30 }),
  ...acme("FY2019", "20-F FY2019", "revenue", old, { "Shop > Online": 50, "Shop > Stores": 20 }),
  ...acme("FY2020", "20-F FY2020", "revenue", old, { "Shop > Online": 65, "Shop > Stores": 25 }),
  ...acme("FY2021", "20-F FY2021", "revenue", old, { "Shop > Online": 75, "Shop > Stores": 35 }),
  ...acme("FY2021", "20-F FY2021", "revenue", old, { "Shop > Stores > Big": 30, "Shop > Stores > Others": 5 }),
  ...acme("FY2022", "20-F FY2022", "revenue", groups, { "Retail Group": 180, "Cloud Group": 80, Elimination: -10 }),
  ...acme("FY2022", "20-F FY2023", "revenue", groups, { "Retail Group": 175, "Cloud Group": 85, Elimination: -10 }),
  ...acme("FY2023", "20-F FY2023", "revenue", groups, { "Retail Group": 200, "Cloud Group": 100, Elimination: -20 }),
  ...acme("FY2023", "20-F FY2023", "revenue", groups, { "Total segments": 300 }),
  ...acme("FY2020", "20-F FY2021", "adjusted_ebita", old, { Shop: 22, Cloud: -4, Others: 2 }),
  ...acme("FY2021", "20-F FY2021", "adjusted_ebita", old, { Shop: 33, Cloud: -6, Others: 3 }),
  ...acme("FY2022", "20-F FY2022", "adjusted_ebita", groups, { "Retail Group": 54, "Cloud Group": 4, Elimination: -3 }),
  ...acme("FY2022", "20-F FY2023", "adjusted_ebita", groups, { "Retail Group": 52.5, "Cloud Group": 5.1 }),
  ...acme("FY2022", "20-F FY2023", "adjusted_ebita", groups, { "Total segments": 57.6, Elimination: -2.6 }),
  ...acme("FY2023", "20-F FY2023", "adjusted_ebita", groups, { "Retail Group": 50, "Cloud Group": 10 }),
  ...acme("FY2023", "20-F FY2023", "adjusted_ebita", groups, { "Total segments": 60, Elimination: -4 }),
  ...total("FY2020", "20-F FY2021", "adjusted_ebita", 20),
  ...total("FY2021", "20-F FY2021", "adjusted_ebita", 30),
  ...total("FY2022", "20-F FY2022", "adjusted_ebita", 55),
  ...total("FY2019", "20-F FY2019", "cost_of_revenue", 75),
  ...total("FY2020", "20-F FY2020", "cost_of_revenue", 96),
  ...total("FY2021", "20-F FY2021", "cost_of_revenue", 120),
  ...total("FY2022", "20-F FY2022", "cost_of_revenue", 150),
  ...total("FY2020", "20-F FY2020", "gross_profit", 64),
  ...total("FY2018", "20-F FY2019", "net_income", -5),
  ...total("FY2019", "20-F FY2019", "net_income", 0),
  ...total("FY2020", "20-F FY2020", "net_income", 8),
  ...total("FY2021", "20-F FY2021", "net_income", 12),
  ...acme("FY2021", "20-F FY2021", "cost_of_revenue", "nature", {
    "Content > Films": 12,
    "Content > Songs": 8,
    "Freight > Acme Post (related party)": 9,
  }),
  ...acme("FY2020", "20-F FY2020", "cost_of_revenue", "nature", { "Content > Films": 10 }),
  ...stated("ACME", "FY2021", "20-F FY2021", "staff_cost", "nature", { Total: 0.03 }, { scale: 1e9 }),
  ...stated(
    "ACME",
    "FY2021",
    "20-F FY2021",
    "employees",
    "company",
    { Total: 12345 },
    {
      unit: "persons",
      currency: "",
      scale: 1,
    },
  ),
  ...stated(
    "ACME",
    "FY2021",
    "20-F FY2021",
    "tax_rate",
    "company",
    { Total: 25 },
    {
      unit: "percent",
      currency: "",
      scale: 1,
    },
  ),
  ...stated(
    "ACME",
    "FY2021",
    "20-F FY2021",
    "fx_rate",
    "company",
    { Total: 6.4 },
    {
      unit: "rate",
      currency: "CNY per USD",
      scale: 1,
    },
  ),
  ...stated(
    "ACME",
    "FY2022",
    "20-F FY2022",
    "fx_rate",
    "company",
    { Total: 6.25 },
    {
      unit: "rate",
      currency: "CNY per USD",
      scale: 1,
      derived: true,
    },
  ),
  ...stated(
    "ACME",
    "FY2023",
    "20-F FY2023",
    "fx_rate",
    "company",
    { Total: 6.5 },
    {
      unit: "rate",
      currency: "CNY per USD",
      scale: 1,
    },
  ),
  ...stated("ACME", "FY2022", "20-F FY2022", "revenue", "company", { Total: 40 }, { currency: "USD" }),
  ...stated("ACME", "FY2021", "20-F FY2021", "revenue", "company", { Total: 31 }, { currency: "USD" }),
  ...stated("ACME", "FY2021", "20-F FY2022", "revenue", "company", { Total: 31.25 }, { currency: "USD" }),
  ...stated("ACME", "FY2022", "20-F FY2022", "interest_expense", "company", { Total: 2 }, { currency: "USD" }),
  ...stated(
    "ACME",
    "FY2021",
    "Press",
    "gmv",
    "market",
    { "China retail marketplaces": 800 },
    {
      secondary: true,
      sourceUrl: "",
      note: 'label: "GMV of the malls"',
    },
  ),
  ...stated("BOLT", "FY2021", "10-K FY2022", "revenue", "company", { Total: 90 }),
  ...stated("BOLT", "FY2022", "10-K FY2022", "revenue", "company", { Total: 100 }),
  ...stated("BOLT", "FY2021", "10-K FY2022", "revenue", "segment: two segments", { Home: 54, Abroad: 36 }),
  ...stated("BOLT", "FY2022", "10-K FY2022", "revenue", "segment: two segments", { Home: 55, Abroad: 45 }),
  ...stated("BOLT", "FY2021", "10-K FY2022", "revenue", products, { Goods: 60, Services: 20, Ads: 10 }),
  ...stated("BOLT", "FY2022", "10-K FY2022", "revenue", products, { Goods: 60, Services: 25, Ads: 15 }),
  ...stated("BOLT", "FY2022", "10-K FY2022", "operating_income", "segment: two segments", { Home: 11, Abroad: -9 }),
  ...stated("BOLT", "FY2022", "10-K FY2022", "operating_income", "company", { Total: 2 }),
];

/** The small companies' facts; whoever wants other ones changes a copy. */
export const smallDataset: Dataset = {
  id: "small",
  hash: "000000000000",
  companies,
  filings: [
    { company: "ACME", filing: "20-F FY2019", vintage: 2019, order: 1, kind: "20-F" },
    { company: "ACME", filing: "20-F FY2020", vintage: 2020, order: 2, kind: "20-F" },
    { company: "ACME", filing: "20-F FY2021", vintage: 2021, order: 3, kind: "20-F" },
    { company: "ACME", filing: "20-F FY2022", vintage: 2022, order: 4, kind: "20-F" },
    { company: "ACME", filing: "20-F FY2023", vintage: 2023, order: 5, kind: "20-F" },
    { company: "ACME", filing: "Press", vintage: null, order: 90, kind: "article" },
    { company: "BOLT", filing: "10-K FY2022", vintage: 2022, order: 1, kind: "10-K" },
  ],
  lines: [
    line("ACME", old, "Shop", "shop", "segment", "Mall"),
    line("ACME", old, "Shop > Online", "online", "line", "Web"),
    line("ACME", old, "Shop > Stores", "stores", "line"),
    line("ACME", old, "Shop > Stores > Big", "big", "line"),
    line("ACME", old, "Shop > Stores > Others", "stores-others", "line"),
    line("ACME", old, "Cloud", "cloud", "segment", "Cloud computing"),
    line("ACME", old, "Others", "others", "segment"),
    line("ACME", groups, "Retail Group", "retail", "segment", "Shops"),
    line("ACME", groups, "Cloud Group", "cloud", "segment", "Cloud", "Cloud computing"),
    line("ACME", groups, "Total segments", "total-segments", "subtotal"),
    line("ACME", groups, "Elimination", "elimination", "reconciling"),
    line("BOLT", "segment: two segments", "Home", "home", "segment", "Domestic"),
    line("BOLT", "segment: two segments", "Abroad", "abroad", "segment"),
    line("BOLT", products, "Goods", "goods", "product"),
    line("BOLT", products, "Services", "services", "product"),
    line("BOLT", products, "Ads", "ads", "product"),
  ],
  components: [
    {
      company: "ACME",
      component: "Freight",
      order: 2,
      disclosure: "part",
      parts: "Freight",
      note: "own fleet is not stated",
    },
    { company: "ACME", component: "Content", order: 1, disclosure: "full", parts: "Content", note: "" },
    {
      company: "ACME",
      component: "Staff",
      order: 3,
      disclosure: "rounded",
      parts: "staff_cost",
      note: "as the release rounds it",
    },
    { company: "ACME", component: "Rent", order: 4, disclosure: "none", parts: "", note: "" },
  ],
  statementLines: [
    { company: "ACME", metric: "revenue", also: [], sumOf: [] },
    { company: "ACME", metric: "cost_of_revenue", also: [], sumOf: [] },
    { company: "ACME", metric: "net_income", also: [], sumOf: [] },
  ],
  profitBridge: [],
  gaps: [
    {
      company: "ACME",
      metric: "cost_of_revenue",
      axis: "nature",
      scheme: "",
      segment: "Rent",
      periods: "FY2019:FY2022",
      status: "not_disclosed",
      reason: "never stated as a number",
    },
    {
      company: "ACME",
      metric: "adjusted_ebita",
      axis: "segment",
      scheme: "*",
      segment: "*",
      periods: "FY2018",
      status: "did_not_exist",
      reason: "first reported for FY2019",
    },
    {
      company: "ACME",
      metric: "adjusted_ebita",
      axis: "segment",
      scheme: "old lines",
      segment: "Cloud",
      periods: "FY2018:FY2019",
      status: "not_disclosed",
      reason: "kept in Others",
    },
    {
      company: "BOLT",
      metric: "adjusted_ebita",
      axis: "segment",
      scheme: "",
      segment: "*",
      periods: "FY2021:FY2022",
      status: "did_not_exist",
      reason: "Bolt does not report it",
    },
    {
      company: "BOLT",
      metric: "operating_income",
      axis: "segment",
      scheme: "*",
      segment: "*",
      periods: "FY2021",
      status: "not_in_dataset",
      reason: "not looked up",
    },
  ],
  figures,
  mappings: [],
  periodEnds: {
    ACME: {
      FY2018: "2018-03-31",
      FY2019: "2019-03-31",
      FY2020: "2020-03-31",
      FY2021: "2021-03-31",
      FY2022: "2022-03-31",
      FY2023: "2023-03-31",
      H1FY2023: "2022-09-30",
    },
    BOLT: { FY2021: "2021-12-31", FY2022: "2022-12-31" },
  },
};

/** The facts of the small companies, indexed anew, with figures added or others in their place. */
export const smallFacts = (change: Partial<Dataset> = {}): FactIndex => indexDataset({ ...smallDataset, ...change });

/** The small companies' facts with some figures more. */
export const factsWith = (...more: readonly Figure[][]): FactIndex =>
  smallFacts({ figures: [...figures, ...more.flat()] });

/** Options from their text; a text that is refused is a fault of the test. */
export function optionsOf(text: string): Options {
  const options = parseOptions(text);
  if (isFailure(options)) throw new Error(options.message);
  return options;
}

/** An answer for a table of cases: what `read` takes from it, or the kind of failure and its sentence. */
export const answerOf = <Found>(found: Found | Failure, read: (found: Found) => unknown): unknown =>
  isFailure(found) ? `${found.failure}: ${found.message}` : read(found);
