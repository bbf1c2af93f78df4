import { describe, expect, it } from "vitest";
import { findCompany } from "../../../src/engine/facts/company";
import { linePath } from "../../../src/engine/facts/line-index";
import { statedPeriods } from "../../../src/engine/facts/stated-periods";
import { exchangeRate, findCurrency } from "../../../src/engine/figure/exchange-rate";
import { defaultPeriods, grid } from "../../../src/engine/figure/grid";
import { segmentList } from "../../../src/engine/figure/segment-list";
import { isFailure } from "../../../src/engine/failure";
import { answerOf, factsWith, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

type Index = ReturnType<typeof smallFacts>;
function companyOf(index: Index, name: string) {
  const company = findCompany(index, name);
  if (isFailure(company)) throw new Error(company.message);
  return company;
}

describe("a table of segments by periods", () => {
  const rows = (asked: string, options = "", index = smallFacts()) => {
    const [company = "", metric = "", ...periods] = asked.split(", ");
    return answerOf(grid(index, { company, metric, periods }, optionsOf(options)), (table) =>
      table.map((row) => row.map((cell) => (isFailure(cell) ? cell.message : cell))),
    );
  };
  const missing = (line: string, period: string) => `ACME revenue ${line} ${period} is not in the dataset.`;

  it("lines down, periods across, reconciling lines and the total", () => {
    expect(rows("ACME, , FY2022, FY2023")).toEqual([
      ["ACME revenue, CNY millions", "FY2022", "FY2023"],
      ["Retail Group", 175, 200],
      ["Cloud Group", 85, 100],
      ["Elimination", -10, -20],
      ["Total", 250, 280],
    ]);
    expect(rows("acme holding, adjusted ebita, FY2022, FY2023", "headers=0; scale=K")).toEqual([
      ["Retail Group", 52_500, 50_000],
      ["Cloud Group", 5_100, 10_000],
      ["Elimination", -2_600, -4_000],
      ["Total", 55_000, 56_000],
    ]);
    expect(rows("ACME, , FY2022", "basis=first; headers=1")).toEqual([
      ["ACME revenue, CNY millions", "FY2022"],
      ["Retail Group", 180],
      ["Cloud Group", 80],
      ["Elimination", -10],
      ["Total", 250],
    ]);
  });
  it("is of the scheme of the last period, or the one named; what that does not state is missing", () => {
    expect(rows("ACME, revenue, FY2021, FY2022")).toEqual([
      ["ACME revenue, CNY millions", "FY2021", "FY2022"],
      ["Retail Group", missing("Retail Group", "FY2021"), 175],
      ["Cloud Group", missing("Cloud Group", "FY2021"), 85],
      ["Elimination", missing("Elimination", "FY2021"), -10],
      ["Total", 200, 250],
    ]);
    expect(rows("ACME, revenue, FY2021, FY2022", "scheme=Old Lines; headers=0")).toEqual([
      ["Shop", 110, missing("Shop", "FY2022")],
      ["Cloud", 60, missing("Cloud", "FY2022")],
      ["Others", 30, missing("Others", "FY2022")],
      ["Total", 200, 250],
    ]);
  });
  it("scheme=all stacks the structures, with a column of their names", () => {
    expect(rows("ACME, revenue, FY2021, FY2022", "scheme=all")).toEqual([
      ["Scheme", "ACME revenue, CNY millions", "FY2021", "FY2022"],
      ["old lines", "Shop", 110, missing("Shop", "FY2022")],
      ["old lines", "Cloud", 60, missing("Cloud", "FY2022")],
      ["old lines", "Others", 30, missing("Others", "FY2022")],
      ["new groups", "Retail Group", missing("Retail Group", "FY2021"), 175],
      ["new groups", "Cloud Group", missing("Cloud Group", "FY2021"), 85],
      ["new groups", "Elimination", missing("Elimination", "FY2021"), -10],
      ["", "Total", 200, 250],
    ]);
  });
  it("level=all adds the lines below, those of one line from one filing, and closes what was recast and not split", () => {
    expect(rows("ACME, revenue, FY2020, FY2021", "level=all")).toEqual([
      ["ACME revenue, CNY millions", "FY2020", "FY2021"],
      ["Shop", 88, 110],
      ["Shop > Online", 65, 75],
      ["Shop > Stores", 25, 35],
      ["Shop > Stores > Big", missing("Shop > Stores > Big", "FY2020"), 30],
      ["Shop > Stores > Others", missing("Shop > Stores > Others", "FY2020"), 5],
      ["Shop > recast, not split (split: 20-F FY2020)", -2, ""],
      ["Cloud", 40, 60],
      ["Others", 32, 30],
      ["Total", 160, 200],
    ]);
    expect(rows("ACME, revenue, FY2018, FY2019", "level=all; scheme=all; headers=0")).toEqual([
      ["old lines", "Shop", 60, 72],
      ["old lines", "Shop > Online", missing("Shop > Online", "FY2018"), 50],
      ["old lines", "Shop > Stores", missing("Shop > Stores", "FY2018"), 20],
      ["old lines", "Shop > recast, not split (split: 20-F FY2019)", "", 2],
      ["old lines", "Cloud", 10, 20],
      ["old lines", "Others", 30, 33],
      ["", "Total", 100, 125],
    ]);
    expect(rows("ACME, adjusted_ebita, FY2021", "level=all; headers=0")).toEqual([
      ["Shop", 33],
      ["Cloud", -6],
      ["Others", 3],
      ["Total", 30],
    ]);
  });
  it("a line that the filing of its level leaves out is said to stand in another", () => {
    const index = factsWith(
      stated("ACME", "FY2020", "20-F FY2021", "revenue", "segment: old lines", { "Shop > Online": 88 }),
    );
    expect(rows("ACME, revenue, FY2020", "level=all; headers=0", index)).toEqual([
      ["Shop", 88],
      ["Shop > Online", 88],
      ["Cloud", 40],
      ["Others", 32],
      ["Total", 160],
    ]);
    const both = factsWith(
      stated("ACME", "FY2020", "20-F FY2021", "revenue", "segment: old lines", { "Shop > Online": 88 }),
      stated("ACME", "FY2019", "20-F FY2020", "revenue", "segment: old lines", {
        "Shop > Online": 60,
        "Shop > Stores": 12,
      }),
    );
    expect(rows("ACME, revenue, FY2019, FY2020", "level=all; headers=0", both)).toEqual([
      ["Shop", 72, 88],
      ["Shop > Online", 60, 88],
      ["Shop > Stores", 12, "Shop > Stores FY2020 is not stated apart in 20-F FY2021."],
      ["Cloud", 20, 40],
      ["Others", 33, 32],
      ["Total", 125, 160],
    ]);
  });
  it("cost of revenue is shown by its components, in the company's order", () => {
    expect(rows("ACME, cost_of_revenue, FY2021")).toEqual([
      ["ACME cost of revenue, CNY millions", "FY2021"],
      ["Content", 20],
      [
        "Freight",
        'Only a part of ACME cost of revenue Freight FY2021 is disclosed: "Freight > Acme Post (related party)" 9 (CNY millions). partial=allow returns it.',
      ],
      ["Staff", 30],
      ["Rent", "ACME cost of revenue Rent FY2021 is not disclosed: never stated as a number."],
      ["Total", 120],
    ]);
  });
  it("a metric of markets has no total; one of the whole company has nothing else", () => {
    expect(rows("ACME, gmv, FY2021")).toEqual([
      ["ACME GMV, CNY millions", "FY2021"],
      ["China retail marketplaces", 800],
    ]);
    expect(rows("ACME, net_income, FY2020, FY2021")).toEqual([
      ["ACME net income, CNY millions", "FY2020", "FY2021"],
      ["Total", 8, 12],
    ]);
    const mall = factsWith(
      stated("ACME", "FY2020", "20-F FY2020", "gmv", "market", {
        "China retail marketplaces > Mall A": 500,
        Abroad: 7,
      }),
    );
    expect(rows("ACME, gmv, FY2021", "headers=0", mall)).toEqual([["China retail marketplaces", 800]]);
    expect(rows("ACME, gmv, FY2021", "headers=0; level=all", mall)).toEqual([
      ["China retail marketplaces", 800],
      [
        "China retail marketplaces > Mall A",
        "ACME GMV China retail marketplaces > Mall A FY2021 is not in the dataset.",
      ],
    ]);
    expect(rows("ACME, gmv, FY2022", "headers=0", mall)).toEqual([
      ["China retail marketplaces", "ACME GMV China retail marketplaces FY2022 is not in the dataset."],
      ["Abroad", "ACME GMV Abroad FY2022 is not in the dataset."],
    ]);
  });
  it("segments before products, unless an axis is asked for", () => {
    expect(rows("BOLT, , FY2022", "headers=0")).toEqual([
      ["Home", 55],
      ["Abroad", 45],
      ["Total", 100],
    ]);
    expect(rows("BOLT, , FY2022", "headers=0; axis=product; currency=CNY; fx=0.125")).toEqual([
      ["Goods", 480],
      ["Services", 200],
      ["Ads", 120],
      ["Total", 800],
    ]);
    expect(rows("BOLT, operating_income, FY2022", "")).toEqual([
      ["BOLT operating income, USD millions", "FY2022"],
      ["Home", 11],
      ["Abroad", -9],
      ["Total", 2],
    ]);
  });
  it.each([
    ["ACNE, , FY2021", "", 'not-found: No company "ACNE". Did you mean "ACME"? Known: ACME, BOLT.'],
    [
      "ACME, revenu, FY2021",
      "",
      'not-found: No metric "revenu" in ACME. Did you mean "revenue"? METRICS("ACME") lists them.',
    ],
    [
      "ACME, , FY2021",
      "basis=20-F FY2024",
      'bad-argument: Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of ACME, not "20-F FY2024". Did you mean "20-F FY2020"?',
    ],
    ["BOLT, gmv, FY2022", "", "bad-argument: BOLT states no GMV."],
    [
      "ACME, , FY2021",
      "scheme=old liens",
      'bad-argument: ACME has no scheme "old liens". Did you mean "old lines"? Allowed: auto, old lines, new groups.',
    ],
    ["BOLT, , FY2022", "scheme=net sales by type", 'bad-argument: "net sales by type" is not a scheme by segment.'],
  ])("%s with options '%s' has none", (asked, options, answer) => {
    expect(rows(asked, options)).toBe(answer);
  });
  it("shows the last five fiscal years where none are asked for", () => {
    const index = smallFacts();
    expect([defaultPeriods(index, companyOf(index, "ACME")), defaultPeriods(index, companyOf(index, "BOLT"))]).toEqual([
      ["FY2019", "FY2020", "FY2021", "FY2022", "FY2023"],
      ["FY2021", "FY2022"],
    ]);
  });
});

describe("the lines of a company", () => {
  const lines = (company: string, period: string, options = "", index: Index = smallFacts()) =>
    answerOf(segmentList(index, companyOf(index, company), period, optionsOf(options)), (list) =>
      list.map(linePath).join(", "),
    );
  it.each([
    ["ACME", "FY2021", "", "Shop, Cloud, Others"],
    ["ACME", "FY2023", "", "Retail Group, Cloud Group, Elimination"],
    [
      "ACME",
      "FY2021",
      "level=all",
      "Shop, Shop > Online, Shop > Stores, Shop > Stores > Big, Shop > Stores > Others, Cloud, Others",
    ],
    ["ACME", "FY2020", "level=all", "Shop, Shop > Online, Shop > Stores, Cloud, Others"],
    ["ACME", "FY2019", "scheme=old lines", "Shop, Cloud, Others"],
    ["ACME", "FY2021", "axis=company", "Total"],
    ["ACME", "FY2021", "axis=nature", "Content, Freight, Staff, Rent"],
    [
      "ACME",
      "FY2021",
      "axis=nature; level=all",
      "Content, Content > Films, Content > Songs, Freight, Freight > Acme Post (related party), Staff, Rent",
    ],
    ["ACME", "FY2021", "axis=market", "China retail marketplaces"],
    ["ACME", "FY2020", "axis=market", "not-in-dataset: ACME revenue by market FY2020 is not in the dataset."],
    ["BOLT", "FY2022", "axis=product", "Goods, Services, Ads"],
    ["BOLT", "FY2022", "axis=segment", "Home, Abroad"],
    ["ACME", "FY2021", "axis=product", "bad-argument: ACME states no lines by product."],
    ["ACME", "FY2021", "scheme=new groups", "not-in-dataset: ACME revenue by new groups FY2021 is not in the dataset."],
    [
      "ACME",
      "FY2021",
      "scheme=groups",
      'bad-argument: ACME has no scheme "groups". Did you mean "new groups"? Allowed: auto, old lines, new groups.',
    ],
    [
      "BOLT",
      "FY2022",
      "scheme=net sales by type",
      'bad-argument: "net sales by type" is not a scheme by segment of BOLT.',
    ],
    [
      "ACME",
      "FY2020",
      "basis=20-F FY2019",
      "not-in-dataset: 20-F FY2019 states nothing of ACME by old lines for FY2020.",
    ],
    [
      "ACME",
      "FY2030",
      "",
      "not-in-dataset: ACME revenue by new groups FY2030 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
    [
      "BOLT",
      "FY2022",
      "basis=zz",
      'bad-argument: Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of BOLT, not "zz".',
    ],
  ])("of %s %s with options '%s'", (company, period, options, answer) => {
    expect(lines(company, period, options)).toBe(answer);
  });
  it("a component is a line of its own by the company's nature of costs", () => {
    const index = smallFacts();
    const list = segmentList(index, companyOf(index, "ACME"), "FY2021", optionsOf("axis=nature"));
    expect(list).toMatchObject([
      { axis: "nature", segment: "Content", id: "content", kind: "segment", parent: "" },
      { id: "freight" },
      { id: "staff" },
      { id: "rent" },
    ]);
  });
});

describe("exchange rates of a company's filings", () => {
  const rate = (company: string, period: string, from: "CNY" | "USD", to: "CNY" | "USD", index: Index = smallFacts()) =>
    answerOf(exchangeRate(index, companyOf(index, company), period, from, to), (value) => value);
  it.each([
    ["ACME", "FY2021", "USD", "CNY", 6.4],
    ["ACME", "FY2022", "CNY", "USD", 0.16],
    ["ACME", "FY2020", "USD", "USD", 1],
    [
      "ACME",
      "FY2020",
      "USD",
      "CNY",
      "not-in-dataset: No rate for ACME FY2020 from USD to CNY: its filings do FY2021 to FY2023.",
    ],
    [
      "BOLT",
      "FY2022",
      "USD",
      "CNY",
      "not-in-dataset: No rate for BOLT FY2022 from USD to CNY: its filings translate nothing.",
    ],
  ] as const)("%s %s from %s to %s", (company, period, from, to, answer) => {
    expect(rate(company, period, from, to)).toBe(answer);
  });
  it("the years that have one are told in order, halves left out, another company's too", () => {
    const more = { unit: "rate", currency: "CNY per USD", scale: 1 } as const;
    const index = factsWith(
      stated("ACME", "FY2019", "20-F FY2019", "fx_rate", "company", { Total: 6.7 }, more),
      stated("ACME", "H1FY2023", "20-F FY2023", "fx_rate", "company", { Total: 7.1 }, more),
      stated("BOLT", "FY2025", "10-K FY2022", "fx_rate", "company", { Total: 7 }, { ...more, currency: "USD per CNY" }),
    );
    expect(rate("ACME", "FY2020", "CNY", "USD", index)).toBe(
      "not-in-dataset: No rate for ACME FY2020 from CNY to USD: its filings do FY2019 to FY2023.",
    );
  });
  it.each([
    ["usd", "USD"],
    [" RMB", "CNY"],
    ["Cny", "CNY"],
    ["EUR", 'bad-argument: A currency is CNY, RMB, USD, not "EUR".'],
    ["", 'bad-argument: A currency is CNY, RMB, USD, not "".'],
  ])("the currency '%s'", (asked, answer) => {
    expect(answerOf(findCurrency(asked), (currency) => currency)).toBe(answer);
  });
});

describe("the periods of a metric", () => {
  const periods = (company: string, metric: string, index: Index = smallFacts()) =>
    answerOf(statedPeriods(index, companyOf(index, company), metric), (list) => list.join(" "));
  it("fiscal years first, then halves and quarters, oldest first", () => {
    expect(periods("ACME", "revenue")).toBe("FY2018 FY2019 FY2020 FY2021 FY2022 FY2023 H1FY2023");
    const parts = ["Q2FY2019", "H1FY2019", "FY2017", "Q1FY2020"].map((period) =>
      stated("ACME", period, "20-F FY2023", "gmv", "market", { Abroad: 1 }),
    );
    expect(periods("ACME", "gmv", factsWith(...parts))).toBe("FY2017 FY2021 H1FY2019 Q2FY2019 Q1FY2020");
  });
  it("none is explained by the gap of the last fiscal year", () => {
    expect(periods("BOLT", "adjusted_ebita")).toBe(
      "did-not-exist: BOLT adjusted EBITA Total FY2022 did not exist: Bolt does not report it.",
    );
    expect(periods("BOLT", "gmv")).toBe("not-in-dataset: BOLT GMV is not in the dataset.");
    const gap = { ...smallDataset.gaps[0], company: "BOLT", metric: "gmv", axis: "market", segment: "Malls" } as const;
    const gaps = (range: string) => [{ ...smallDataset.gaps[0], ...gap, periods: range }] as typeof smallDataset.gaps;
    expect(periods("BOLT", "gmv", smallFacts({ gaps: gaps("FY2010:FY2021") }))).toBe(
      "not-disclosed: BOLT GMV Malls FY2021 is not disclosed: never stated as a number.",
    );
    expect(periods("BOLT", "gmv", smallFacts({ gaps: gaps("FY2010") }))).toBe(
      "not-disclosed: BOLT GMV Malls FY2010 is not disclosed: never stated as a number.",
    );
  });
});
