import { describe, expect, it } from "vitest";
import { figure } from "../../../src/engine/figure/figure";
import type { Selection } from "../../../src/engine/figure/selection";
import type { FactIndex } from "../../../src/engine/facts/fact-index";
import { answerOf, factsWith, optionsOf, smallFacts, stated } from "../small-facts";

/** `company, line, period, metric`, each left out where empty. */
function ask(
  index: FactIndex,
  asked: string,
  options = "",
  read: (found: Selection) => unknown = ({ value }) => value,
) {
  const [company = "", segment = "", period = "", metric = ""] = asked.split(", ");
  return answerOf(figure(index, { company, segment, period, metric }, optionsOf(options)), read);
}
const whence = ({ value, currency, axis, scheme, cited, vintage, remarks }: Selection) =>
  [value, currency, axis, scheme, cited.filing, vintage, ...remarks].join(" | ");

describe("the figure that answers, and where it comes from", () => {
  it.each([
    ["ACME, , FY2021", "", "200 | CNY | company |  | 20-F FY2021 | 2021"],
    ["acme holding, total, 2021", "", "200 | CNY | company |  | 20-F FY2021 | 2021"],
    ["9999, Shop, FY2019", "", "72 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, Shop, FY2019", "basis=first", "70 | CNY | segment | old lines | 20-F FY2019 | 2019"],
    ["ACME, Shop, FY2019", "basis=20-f fy2019", "70 | CNY | segment | old lines | 20-F FY2019 | 2019"],
    ["ACME, shop, FY2020", "", "88 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, MALL, FY2020", "basis=first", "90 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, Shop, FY2020", "basis=with prior", "90 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, Shop, FY2020", "basis=with next", "88 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, Shop, FY2019", "basis=with next", "72 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, Shop, FY2019", "basis=with prior", "70 | CNY | segment | old lines | 20-F FY2019 | 2019"],
    ["ACME, Shop, FY2019", "basis=first with next", "72 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, Shop, FY2019", "basis=first with prior", "70 | CNY | segment | old lines | 20-F FY2019 | 2019"],
    ["ACME, Shop, FY2020", "basis=first; beside=adjusted EBITA", "88 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, Cloud, FY2021", "", "60 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, Cloud, FY2022", "", "85 | CNY | segment | new groups | 20-F FY2023 | 2023"],
    ["ACME, Cloud computing, FY2022", "basis=first", "80 | CNY | segment | new groups | 20-F FY2022 | 2022"],
    ["ACME, Elimination, FY2023", "", "-20 | CNY | segment | new groups | 20-F FY2023 | 2023"],
    ["ACME, Total segments, FY2023", "", "300 | CNY | segment | new groups | 20-F FY2023 | 2023"],
    ["ACME, Others, FY2021", "", "30 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, shop>STORES > Others, FY2021", "", "5 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, stores-others, FY2021", "", "5 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, Web, FY2021", "", "75 | CNY | segment | old lines | 20-F FY2021 | 2021"],
    ["ACME, Online, FY2020", "", "65 | CNY | segment | old lines | 20-F FY2020 | 2020"],
    ["ACME, , H1FY2023", "", "130 | CNY | company |  | 20-F FY2023 | 2023"],
    ["BOLT, Domestic, FY2022", "", "55 | USD | segment | two segments | 10-K FY2022 | 2022"],
    ["BOLT.com, Ads, FY2022", "", "15 | USD | product | net sales by type | 10-K FY2022 | 2022"],
    ["BOLT, goods, FY2021", "axis=product", "60 | USD | product | net sales by type | 10-K FY2022 | 2022"],
    [
      "ACME, China retail marketplaces, FY2021, GMV",
      "",
      "800 | CNY | market |  | Press |  | read in a secondary source",
    ],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(ask(smallFacts(), asked, options, whence)).toBe(answer);
  });

  it.each([
    ["ACME, , FY2021", "scale=1", 200_000_000],
    ["ACME, , FY2021", "scale=K", 200_000],
    ["ACME, , FY2021", "scale=B", 0.2],
    ["ACME, , FY2021, employees", "scale=B; currency=USD", 12_345],
    ["ACME, , FY2021, Tax-Rate", "scale=B", 0.25],
    ["ACME, , FY2021, net income", "", 12],
    ["ACME, , FY2018, Net_Income", "", -5],
    ["ACME, , FY2019, net_income", "", 0],
    ["ACME, , FY2022, adjusted_ebita", "", 55],
    ["ACME, , FY2020, gross_profit", "", 64],
  ])("%s with options '%s' is %d", (asked, options, value) => {
    expect(ask(smallFacts(), asked, options)).toBe(value);
  });
});

describe("a total that no filing prints", () => {
  it("is worked out from the lines of the filing, or from revenue and its cost, and says so", () => {
    const index = smallFacts();
    expect(ask(index, "ACME, , FY2023, adjusted_ebita", "", whence)).toBe(
      "56 | CNY | company |  | 20-F FY2023 | 2023 | derived: segments and reconciling lines of 20-F FY2023, which prints no total here",
    );
    expect(ask(index, "ACME, , FY2021, gross_profit", "", whence)).toBe(
      "80 | CNY | company |  | 20-F FY2021 | 2021 | derived: revenue - cost of revenue of 20-F FY2021; no such line is printed",
    );
    expect(ask(index, "ACME, , FY2019, gross_profit")).toBe(50);
    expect(ask(index, "ACME, , FY2023, gross_profit")).toBe(
      "not-in-dataset: ACME gross profit Total FY2023 is not in the dataset.",
    );
  });

  it("is of a revenue that was never restated, or of one filing; never of two that differ, or of two scales", () => {
    const cost = (filing: string, value: number, more = {}) =>
      stated("ACME", "FY2023", filing, "cost_of_revenue", "company", { Total: value }, more);
    const revenue = stated("ACME", "FY2023", "20-F FY2022", "revenue", "company", { Total: 279 });
    expect(ask(factsWith(cost("20-F FY2022", 170)), "ACME, , FY2023, gross_profit", "", whence)).toBe(
      "110 | CNY | company |  | 20-F FY2022 | 2022 | derived: revenue - cost of revenue of 20-F FY2022 and 20-F FY2023; no such line is printed",
    );
    expect(ask(factsWith(cost("20-F FY2022", 170), revenue), "ACME, , FY2023, gross_profit")).toBe(109);
    expect(ask(factsWith(cost("20-F FY2021", 170), revenue), "ACME, , FY2023, gross_profit")).toMatch(
      /^not-in-dataset/,
    );
    expect(ask(factsWith(cost("20-F FY2023", 170_000, { scale: 1e3 })), "ACME, , FY2023, gross_profit")).toMatch(
      /^not-in-dataset/,
    );
  });

  it("is not worked out where the segments do not add up to the filing's own subtotal, or nothing reconciles them", () => {
    const ebita = (lines: Record<string, number>) =>
      stated("ACME", "H1FY2023", "20-F FY2023", "adjusted_ebita", "segment: new groups", lines);
    const total = "ACME, , H1FY2023, adjusted_ebita";
    const segments = { "Retail Group": 20, "Cloud Group": 5 };
    expect(ask(factsWith(ebita({ ...segments, "Total segments": 25, Elimination: -1 })), total)).toBe(24);
    expect(ask(factsWith(ebita({ ...segments, "Total segments": 26, Elimination: -1 })), total)).toMatch(/not in the/);
    expect(ask(factsWith(ebita({ ...segments, "Total segments": 25 })), total)).toMatch(/not in the dataset/);
    expect(ask(factsWith(ebita({ ...segments, Elimination: -1 })), total)).toMatch(/not in the dataset/);
  });
});

describe("the currency asked for", () => {
  it.each([
    ["ACME, , FY2022", "currency=USD", "40 | USD | company |  | 20-F FY2022 | 2022 | USD as stated in 20-F FY2022"],
    ["ACME, , FY2021", "currency=USD", "31.25 | USD | company |  | 20-F FY2022 | 2021 | USD as stated in 20-F FY2022"],
    [
      "ACME, Cloud, FY2022",
      "currency=USD",
      "13.6 | USD | segment | new groups | 20-F FY2023 | 2023 | translated at 6.25 CNY per USD (convenience rate implied by the filing, FY2022)",
    ],
    [
      "ACME, Cloud, FY2021",
      "currency=USD; scale=K",
      "9375 | USD | segment | old lines | 20-F FY2021 | 2021 | translated at 6.4 CNY per USD (convenience rate, FY2021)",
    ],
    [
      "ACME, , FY2022",
      "currency=USD; fx=8",
      "31.25 | USD | company |  | 20-F FY2022 | 2022 | translated at 8 CNY per USD (typed)",
    ],
    ["ACME, , FY2022", "currency=CNY; fx=8", "250 | CNY | company |  | 20-F FY2022 | 2022"],
    ["ACME, , FY2022", "currency=RMB", "250 | CNY | company |  | 20-F FY2022 | 2022"],
    [
      "BOLT, , FY2022",
      "currency=CNY; fx=0.16",
      "625 | CNY | company |  | 10-K FY2022 | 2022 | translated at 0.16 USD per CNY (typed)",
    ],
    [
      "ACME, , FY2022, interest expense",
      "currency=USD",
      "2 | USD | company |  | 20-F FY2022 | 2022 | USD as stated in 20-F FY2022",
    ],
    ["ACME, , FY2021, tax_rate", "currency=USD", "0.25 |  | company |  | 20-F FY2021 | 2021"],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(ask(smallFacts(), asked, options, whence)).toBe(answer);
  });

  it("keeps the amount in the reporting currency: ratios are made of it", () => {
    const amount = ({ amount }: Selection) => amount;
    expect(ask(smallFacts(), "ACME, , FY2022", "currency=USD", amount)).toBe(250e6);
    expect(ask(smallFacts(), "ACME, , FY2022, interest_expense", "currency=USD", amount)).toBe(12.5e6);
  });

  it.each([
    ["3.25", 250e6 / 3.25 / 1e6],
    ["13", 250e6 / 13 / 1e6],
    [
      "0.16",
      "bad-argument: fx=0.16 would be 0.16 CNY for one USD: the wrong way round? For 0.16 USD for one CNY write fx=6.25.",
    ],
    ["0.05", 5_000],
    ["20", 12.5],
  ])("fx=%s beside the filings' 6.5 CNY per USD", (fx, answer) => {
    expect(ask(smallFacts(), "ACME, , FY2022", `currency=USD; fx=${fx}`)).toBe(answer);
  });

  it.each([
    [
      "ACME, Cloud, FY2020",
      "currency=USD",
      "not-in-dataset: No rate for ACME FY2020 from CNY to USD. Give one: fx=6.5 (CNY for one USD).",
    ],
    [
      "BOLT, , FY2022",
      "currency=CNY",
      "not-in-dataset: No rate for BOLT FY2022 from USD to CNY. Give one: fx=0.154 (USD for one CNY).",
    ],
    [
      "BOLT, , FY2022",
      "currency=CNY; fx=6.5",
      "bad-argument: fx=6.5 would be 6.5 USD for one CNY: the wrong way round? For 6.5 CNY for one USD write fx=0.153846.",
    ],
    [
      "ACME, , FY2022, interest_expense",
      "",
      "not-in-dataset: ACME interest expense Total FY2022 is not in the dataset.",
    ],
    [
      "ACME, , FY2022, interest_expense",
      "currency=USD; fx=6",
      "not-in-dataset: ACME interest expense Total FY2022 is not in the dataset.",
    ],
    [
      "ACME, , FY2022, interest_expense",
      "currency=USD; basis=20-F FY2023",
      "not-in-dataset: ACME interest expense Total FY2022 is not in the dataset.",
    ],
  ])("%s with options '%s' has no answer", (asked, options, answer) => {
    expect(ask(smallFacts(), asked, options)).toBe(answer);
  });
});

describe("cost of revenue by component", () => {
  const cost = (component: string, period = "FY2021", options = "") =>
    ask(smallFacts(), `ACME, ${component}, ${period}, cost_of_revenue`, options, whence);
  it.each([
    ["", "FY2021", "", "120 | CNY | company |  | 20-F FY2021 | 2021"],
    ["Content", "FY2021", "", "20 | CNY | nature |  | 20-F FY2021 | 2021"],
    ["CONTENT", "FY2021", "scale=K", "20000 | CNY | nature |  | 20-F FY2021 | 2021"],
    ["Content", "FY2020", "", "10 | CNY | nature |  | 20-F FY2020 | 2020"],
    ["Content > Songs", "FY2021", "", "8 | CNY | nature |  | 20-F FY2021 | 2021"],
    [
      "Freight",
      "FY2021",
      "partial=allow",
      "9 | CNY | nature |  | 20-F FY2021 | 2021 | only a part disclosed: own fleet is not stated",
    ],
    [
      "Freight",
      "FY2021",
      "",
      'partly-disclosed: Only a part of ACME cost of revenue Freight FY2021 is disclosed: "Freight > Acme Post (related party)" 9 (CNY millions). partial=allow returns it.',
    ],
    [
      "Staff",
      "FY2021",
      "",
      "30 | CNY | nature |  | 20-F FY2021 | 2021 | rounded in the source | as the release rounds it",
    ],
    [
      "Rent",
      "FY2021",
      "",
      "not-disclosed: ACME cost of revenue Rent FY2021 is not disclosed: never stated as a number.",
    ],
    ["Rent", "FY2023", "", "not-in-dataset: ACME cost of revenue Rent FY2023 is not in the dataset."],
    ["Content", "FY2022", "currency=USD", "not-in-dataset: ACME cost of revenue Content FY2022 is not in the dataset."],
    [
      "Freit",
      "FY2021",
      "",
      'not-found: No cost component "Freit" in ACME FY2021. Did you mean "Freight"? Known: Freight, Content, Staff, Rent.',
    ],
    [
      "Content",
      "FY2020",
      "currency=USD",
      "not-in-dataset: No rate for ACME FY2020 from CNY to USD. Give one: fx=6.5 (CNY for one USD).",
    ],
  ])("%s of %s with options '%s'", (component, period, options, answer) => {
    expect(cost(component, period, options)).toBe(answer);
  });

  it("of a sum the parts are kept, of a single one there are none", () => {
    const parts = (asked: string) =>
      ask(smallFacts(), `ACME, ${asked}, cost_of_revenue`, "", ({ parts, line, amount }) => [
        parts?.map(({ value }) => value),
        line.parent,
        line.segment,
        line.id,
        line.kind,
        amount,
      ]);
    expect(parts("Content, FY2021")).toEqual([[12, 8], "", "Content", "content", "segment", 20e6]);
    expect(parts("Content, FY2020")).toEqual([undefined, "", "Content", "content", "segment", 10e6]);
  });
});

describe("why there is no figure", () => {
  it.each([
    [
      "ACME, Cloud, FY2019, adjusted_ebita",
      "not-disclosed: ACME adjusted EBITA Cloud FY2019 is not disclosed: kept in Others.",
    ],
    [
      "ACME, cloud, FY2018, adjusted_ebita",
      "not-disclosed: ACME adjusted EBITA Cloud FY2018 is not disclosed: kept in Others.",
    ],
    [
      "ACME, Shop, FY2018, adjusted_ebita",
      "did-not-exist: ACME adjusted EBITA Shop FY2018 did not exist: first reported for FY2019.",
    ],
    ["ACME, Shop, FY2019, adjusted_ebita", "not-in-dataset: ACME adjusted EBITA Shop FY2019 is not in the dataset."],
    [
      "BOLT, Home, FY2022, adjusted_ebita",
      "did-not-exist: BOLT adjusted EBITA Home FY2022 did not exist: Bolt does not report it.",
    ],
    [
      "BOLT, , FY2021, adjusted_ebita",
      "did-not-exist: BOLT adjusted EBITA Total FY2021 did not exist: Bolt does not report it.",
    ],
    [
      "BOLT, Home, FY2023, adjusted_ebita",
      "not-in-dataset: BOLT adjusted EBITA Home FY2023 is not in the dataset, which has BOLT FY2021 to FY2022.",
    ],
    [
      "BOLT, Home, FY2021, operating_income",
      "not-in-dataset: BOLT operating income Home FY2021 is not in the dataset: not looked up.",
    ],
    ["BOLT, , FY2021, operating_income", "not-in-dataset: BOLT operating income Total FY2021 is not in the dataset."],
    [
      "BOLT, , FY2030",
      "not-in-dataset: BOLT revenue Total FY2030 is not in the dataset, which has BOLT FY2021 to FY2022.",
    ],
    ["ACME, Big, FY2020", "not-in-dataset: ACME revenue Shop > Stores > Big FY2020 is not in the dataset."],
    [
      "ACME, Shop, FY2022",
      'did-not-exist: "Shop" is a line of old lines; ACME FY2022 is stated in new groups. old lines states no revenue of it for FY2022.',
    ],
    [
      "ACME,  Mall , FY2023",
      'did-not-exist: "Mall" is "Shop", a line of old lines; ACME FY2023 is stated in new groups. old lines states no revenue of it for FY2023.',
    ],
    [
      "ACME, Retail Group, FY2021",
      'did-not-exist: "Retail Group" is a line of new groups; ACME FY2021 is stated in old lines. new groups states no revenue of it for FY2021.',
    ],
    ["ACME, Clod, FY2021", 'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?'],
    ["ACME, zzzzzzzz, FY2021", 'not-found: No segment "zzzzzzzz" in ACME FY2021.'],
    [", , FY2021", "bad-argument: A company is missing. Known: ACME, BOLT."],
    ["Acmee, , FY2021", 'not-found: No company "Acmee". Did you mean "ACME"? Known: ACME, BOLT.'],
    ["Bolt comp, , FY2021", 'not-found: No company "Bolt comp". Did you mean "Bolt.com"? Known: ACME, BOLT.'],
    [
      "ACME, , FY2021, Revenu",
      'not-found: No metric "Revenu" in ACME. Did you mean "revenue"? METRICS("ACME") lists them.',
    ],
    [
      "ACME, , FY2021, EBITDA",
      'not-found: No metric "EBITDA" in ACME. Did you mean "adjusted_ebita"? METRICS("ACME") lists them.',
    ],
    [
      "ACME, , FY2021, scale=B",
      'bad-argument: "scale=B" looks like options: they are the last argument, after an empty one for metric.',
    ],
  ])("%s", (asked, answer) => {
    expect(ask(smallFacts(), asked)).toBe(answer);
  });

  it.each([
    [
      "ACME, , FY2021",
      "scheme=all",
      "bad-argument: scheme=all is for tables (GRID, RECAST). Name one scheme, or leave it out.",
    ],
    [
      "ACME, , FY2021",
      "scheme=new grops",
      'bad-argument: ACME has no scheme "new grops". Did you mean "new groups"? Allowed: auto, old lines, new groups.',
    ],
    ["ACME, , FY2021", "scheme=xyzw", 'bad-argument: ACME has no scheme "xyzw". Allowed: auto, old lines, new groups.'],
    [
      "ACME, Shop, FY2021",
      "basis=20-F FY2032",
      'bad-argument: Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of ACME, not "20-F FY2032". Did you mean "20-F FY2022"?',
    ],
    [
      "BOLT, , FY2021",
      "basis=zz",
      'bad-argument: Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of BOLT, not "zz".',
    ],
    [
      "ACME, , FY2021",
      "beside=net incom",
      'not-found: No metric "net incom" in ACME. Did you mean "net_income"? METRICS("ACME") lists them.',
    ],
    [
      "ACME, , FY2021",
      "basis=Press",
      "not-in-dataset: ACME revenue Total FY2021 is not in the dataset as Press states it; 20-F FY2021 states it. basis=latest asks for the newest.",
    ],
    [
      "ACME, Shop, FY2020",
      "basis=20-F FY2019",
      "not-in-dataset: ACME revenue Shop FY2020 is not in the dataset as 20-F FY2019 states it; 20-F FY2021 states it. basis=latest asks for the newest.",
    ],
    ["ACME, Shop, FY2022", "scheme=OLD LINES", "not-in-dataset: ACME revenue Shop FY2022 is not in the dataset."],
    [
      "ACME, Shop, FY2022",
      "scheme=new groups",
      'did-not-exist: "Shop" is a line of old lines; new groups has no such line. old lines states no revenue of it for FY2022.',
    ],
    [
      "ACME, Shop, FY2021",
      "scheme=new groups",
      'did-not-exist: "Shop" is a line of old lines; new groups has no such line. scheme=old lines asks for it.',
    ],
    [
      "BOLT, Ads, FY2022",
      "axis=segment",
      'not-found: "Ads" is a line by product, not by segment. Leave axis out, or write axis=product.',
    ],
    ["BOLT, Ads, FY2030", "axis=segment", 'not-found: "Ads" is a line by product, not by segment.'],
    [
      "ACME, Cloud, FY2022",
      "axis=product",
      'not-found: "Cloud Group" is a line by segment, not by product. Leave axis out, or write axis=segment.',
    ],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(ask(smallFacts(), asked, options)).toBe(answer);
  });

  it("a name that fits several lines is refused with their paths", () => {
    const twice = smallFacts();
    const lines = twice.dataset.lines.map((line) => (line.id === "big" ? { ...line, aliases: ["Web"] } : line));
    expect(ask(smallFacts({ lines }), "ACME, web, FY2021")).toBe(
      'bad-argument: "web" fits 2 lines: "Shop > Online", "Shop > Stores > Big". Write the path.',
    );
  });
});

describe("the structure of a period", () => {
  const groups = "segment: new groups";
  const restated = (filing: string, lines: Record<string, number>) =>
    stated("ACME", "FY2021", filing, "revenue", groups, lines);
  it("is the newest that states it completely, and the others are asked for by name", () => {
    const index = factsWith(restated("20-F FY2023", { "Retail Group": 150, "Cloud Group": 60, Elimination: -10 }));
    expect(ask(index, "ACME, Cloud, FY2021", "", whence)).toBe("60 | CNY | segment | new groups | 20-F FY2023 | 2023");
    expect(ask(index, "ACME, Cloud, FY2021", "basis=first", whence)).toBe(
      "60 | CNY | segment | old lines | 20-F FY2021 | 2021",
    );
    expect(ask(index, "ACME, Shop, FY2021")).toBe(
      'did-not-exist: "Shop" is a line of old lines; ACME FY2021 is stated in new groups. scheme=old lines asks for it.',
    );
    expect(ask(index, "ACME, Shop, FY2021", "scheme=old lines")).toBe(110);
  });
  it("is not one whose lines do not add up to the total", () => {
    const index = factsWith(restated("20-F FY2023", { "Retail Group": 150, "Cloud Group": 61, Elimination: -10 }));
    expect(ask(index, "ACME, Cloud, FY2021", "", whence)).toBe("60 | CNY | segment | old lines | 20-F FY2021 | 2021");
  });
  it("is not one of which a single line is stated, even where that is the total", () => {
    const index = factsWith(restated("20-F FY2023", { "Retail Group": 200 }));
    expect(ask(index, "ACME, Cloud, FY2021", "", ({ scheme }) => scheme)).toBe("old lines");
  });
  it("is of an undated source only where no dated filing states it, and takes its figure last", () => {
    const lines = { "Retail Group": 150, "Cloud Group": 70, Elimination: -20 };
    const index = factsWith(restated("Press", lines), [
      ...stated("ACME", "FY2021", "Press", "revenue", "segment: old lines", { Cloud: 99 }),
    ]);
    for (const basis of ["latest", "first"])
      expect(ask(index, "ACME, Cloud, FY2021", `basis=${basis}`, whence)).toBe(
        "60 | CNY | segment | old lines | 20-F FY2021 | 2021",
      );
    expect(ask(index, "ACME, Cloud, FY2021", "basis=Press", whence)).toBe("70 | CNY | segment | new groups | Press | ");
  });
  it("where none states it, is that of the nearest year, the earlier of two", () => {
    const where = (asked: string) => ask(smallFacts(), asked, "", ({ scheme }) => scheme);
    expect(where("ACME, Cloud, FY2030")).toBe(
      "not-in-dataset: ACME revenue Cloud Group FY2030 is not in the dataset, which has ACME FY2018 to FY2023.",
    );
    expect(where("ACME, Cloud, FY2010")).toBe(
      "not-in-dataset: ACME revenue Cloud FY2010 is not in the dataset, which has ACME FY2018 to FY2023.",
    );
  });
});

describe("what a filing states twice", () => {
  it("the later filing of a fiscal year wins line by line; a primary filing with the same value is cited", () => {
    const results = { company: "ACME", filing: "Results FY2023", vintage: 2023, order: 4.5, kind: "results" };
    const { dataset } = smallFacts();
    const early = stated(
      "ACME",
      "FY2023",
      "Results FY2023",
      "revenue",
      "segment: new groups",
      { "Cloud Group": 101, "Retail Group": 200 },
      { secondary: true },
    );
    const index = smallFacts({ filings: [...dataset.filings, results], figures: [...early, ...dataset.figures] });
    expect(ask(index, "ACME, Cloud, FY2023", "", whence)).toBe("100 | CNY | segment | new groups | 20-F FY2023 | 2023");
    expect(ask(index, "ACME, Cloud, FY2023", "basis=Results FY2023", whence)).toBe(
      "101 | CNY | segment | new groups | Results FY2023 | 2023 | read in a secondary source",
    );
    expect(ask(index, "ACME, Shops, FY2023", "basis=Results FY2023", whence)).toBe(
      "200 | CNY | segment | new groups | 20-F FY2023 | 2023",
    );
  });
  it("a figure rounded to billions says so", () => {
    const rounded = stated("BOLT", "FY2023", "10-K FY2022", "revenue", "company", { Total: 0.1 }, { scale: 1e9 });
    expect(ask(factsWith(rounded), "BOLT, , FY2023", "", whence)).toBe(
      "100 | USD | company |  | 10-K FY2022 | 2022 | rounded in the source",
    );
  });
});
