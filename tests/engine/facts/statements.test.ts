import { describe, expect, it } from "vitest";
import type { Dataset, Figure } from "../../../src/data/types";
import { findCompany } from "../../../src/engine/facts/company";
import { statementsAt } from "../../../src/engine/facts/statements-at";
import { schemeOfPeriod } from "../../../src/engine/facts/scheme";
import { schemesOver } from "../../../src/engine/facts/structure";
import { wholeFilings } from "../../../src/engine/facts/whole-filings";
import { figure } from "../../../src/engine/figure/figure";
import { isFailure } from "../../../src/engine/failure";
import { growthRate } from "../../../src/engine/analysis/growth-rate";
import { pair } from "../../../src/engine/time/pair";
import { answerOf, factsWith, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

const old = "segment: old lines";
const groups = "segment: new groups";
const revenue = (
  period: string,
  filing: string,
  lines: Record<string, number>,
  place: typeof old | typeof groups = old,
  more = {},
) => stated("ACME", period, filing, "revenue", place, lines, more);
const acme = (index: ReturnType<typeof smallFacts>) => {
  const company = findCompany(index, "ACME");
  if (isFailure(company)) throw new Error(company.message);
  return company;
};

describe("what the vintages state", () => {
  const inWords = (index: ReturnType<typeof smallFacts>, period: string, scheme = "old lines") =>
    statementsAt(index, "ACME", "segment", scheme, "revenue", period).map(({ vintage, order, complete, figures }) =>
      [
        vintage ?? "undated",
        order,
        complete,
        ...[...figures].map(([id, list]) => `${id} ${list.map(({ value }) => value).join(" ")}`),
      ].join(" | "),
    );
  it("newest first, undated sources last by their order, filings of one year together, the later one first", () => {
    const more: Dataset["filings"] = [
      { company: "ACME", filing: "Results FY2020", vintage: 2020, order: 1.5, kind: "results" },
      { company: "ACME", filing: "Blog", vintage: null, order: 91, kind: "article" },
    ];
    const index = smallFacts({
      filings: [...smallDataset.filings, ...more],
      figures: [
        ...revenue("FY2019", "Press", { Shop: 71 }),
        ...revenue("FY2019", "Results FY2020", { Shop: 73, Others: 34 }),
        ...revenue("FY2019", "Blog", { Shop: 74 }),
        ...revenue("FY2019", "Nobody's", { Shop: 75 }),
        ...smallDataset.figures,
      ],
    });
    expect(inWords(index, "FY2019")).toEqual([
      "2020 | 2 | true | shop 72 73 | cloud 20 | others 33 34",
      "2019 | 1 | true | shop 70 | cloud 20 | others 35 | online 50 | stores 20",
      "undated | 91 | false | shop 74",
      "undated | 90 | false | shop 71",
      "undated | 0 | false | shop 75",
    ]);
  });
  it("is complete where lines and reconciling lines add up to the total in its own unit", () => {
    expect(inWords(smallFacts(), "FY2023", "new groups")).toEqual([
      "2023 | 5 | true | retail 200 | cloud 100 | elimination -20 | total-segments 300",
    ]);
    const scaled = factsWith(
      stated("ACME", "FY2024", "20-F FY2023", "revenue", "company", { Total: 300 }),
      revenue("FY2024", "20-F FY2023", { "Retail Group": 200_000, "Cloud Group": 100_000 }, groups, { scale: 1e3 }),
      revenue("FY2025", "20-F FY2023", { "Retail Group": 200, "Cloud Group": 100 }, groups),
    );
    expect(statementsAt(scaled, "ACME", "segment", "new groups", "revenue", "FY2024")[0]?.complete).toBe(true);
    expect(statementsAt(scaled, "ACME", "segment", "new groups", "revenue", "FY2025")[0]?.complete).toBe(false);
    expect(statementsAt(scaled, "ACME", "company", "", "revenue", "FY2024")[0]?.complete).toBe(false);
    expect(statementsAt(scaled, "ACME", "segment", "new groups", "adjusted_ebita", "FY2023")[0]?.complete).toBe(false);
    expect(statementsAt(scaled, "ACME", "segment", "no such", "revenue", "FY2024")).toEqual([]);
  });
  it("a total worked out is a statement of the company, and no more", () => {
    const [derived] = statementsAt(smallFacts(), "ACME", "company", "", "adjusted_ebita", "FY2023");
    expect(derived).toMatchObject({ scheme: "", vintage: 2023, order: 5, complete: false });
    expect(derived?.figures.get("total")).toMatchObject([
      {
        axis: "company",
        scheme: "",
        parent: "",
        segment: "Total",
        value: 56,
        scale: 1e6,
        metric: "adjusted_ebita",
        derived: true,
      },
    ]);
    const [gross] = statementsAt(smallFacts(), "ACME", "company", "", "gross_profit", "FY2021");
    expect(gross?.figures.get("total")).toMatchObject([
      { metric: "gross_profit", value: 80, derived: true, segment: "Total" },
    ]);
    expect(statementsAt(smallFacts(), "ACME", "company", "", "gross_profit", "FY2018")).toEqual([]);
    expect(smallFacts().statements.has("ACME|company||gross_profit|FY2018")).toBe(false);
    expect(smallFacts().statements.has("ACME|company||adjusted_ebita|FY2019")).toBe(false);
  });
});

describe("figures in another currency", () => {
  const dollars = (asked: { metric?: string; segment?: string; period: string }, ...more: Figure[][]) =>
    answerOf(
      figure(factsWith(...more), { company: "ACME", ...asked }, optionsOf("currency=USD")),
      ({ value, cited }) => `${value} ${cited.filing}`,
    );
  const usd = (filing: string, value: number, more = {}) =>
    stated("ACME", "FY2022", filing, "revenue", groups, { "Cloud Group": value }, { currency: "USD", ...more });
  it("of the newest dated filing; one of an undated source does not count, nor a share of revenue", () => {
    const cloud = { segment: "Cloud", period: "FY2022" };
    expect(dollars(cloud, usd("20-F FY2022", 12), usd("20-F FY2023", 14), usd("20-F FY2021", 11))).toBe(
      "14 20-F FY2023",
    );
    expect(dollars(cloud, usd("Press", 15))).toBe("13.6 20-F FY2023");
    expect(dollars(cloud, usd("Nobody's", 15))).toBe("13.6 20-F FY2023");
    expect(dollars(cloud, usd("20-F FY2022", 15, { unit: "percent" }))).toBe("13.6 20-F FY2023");
    expect(dollars(cloud, usd("20-F FY2022", 15, { currency: "EUR" }))).toBe("13.6 20-F FY2023");
  });
});

describe("which filings state a year whole", () => {
  const of = (period: string, scheme = "old lines", index = smallFacts()) =>
    wholeFilings(index, "ACME", "segment", scheme, period);
  it("newest first; one that leaves lines to another filing of its year does not", () => {
    expect(of("FY2019")).toEqual(["20-F FY2020", "20-F FY2019"]);
    expect(of("FY2023", "new groups")).toEqual(["20-F FY2023"]);
    expect(of("FY2022")).toEqual([]);
    const results = { company: "ACME", filing: "Results FY2021", vintage: 2021, order: 3.5, kind: "results" };
    const index = smallFacts({
      filings: [...smallDataset.filings, results],
      figures: [...smallDataset.figures, ...revenue("FY2021", "Results FY2021", { Shop: 110, Cloud: 60 })],
    });
    expect(of("FY2021", "old lines", index)).toEqual(["20-F FY2021"]);
    const hole = factsWith(revenue("FY2024", "20-F FY2023", { Shop: 1, Cloud: 2 }));
    expect(of("FY2024", "old lines", hole)).toEqual([]);
  });
});

describe("structures over years", () => {
  const over = (periods: string[], options = "", index = smallFacts()) =>
    schemesOver(index, acme(index), "segment", periods, optionsOf(options)).map(
      ({ scheme, periods: held, incomplete, segments, reconciling }) => [
        scheme,
        held.join(" "),
        incomplete.join(" "),
        segments.map(({ segment }) => segment).join(" "),
        reconciling.map(({ segment }) => segment).join(" "),
      ],
    );
  it("each with the years it is stated for and its lines", () => {
    expect(over(["FY2020", "FY2021", "FY2022", "FY2030"])).toEqual([
      ["old lines", "FY2020 FY2021", "", "Shop Cloud Others", ""],
      ["new groups", "FY2022", "", "Retail Group Cloud Group", "Elimination"],
    ]);
    expect(over(["FY2020", "FY2022"], "scheme=NEW GROUPS")).toEqual([
      ["new groups", "FY2022", "", "Retail Group Cloud Group", "Elimination"],
    ]);
    expect(over(["FY2020", "FY2022"], "scheme=all")).toHaveLength(2);
    expect(over(["FY2020"], "scheme=no such")).toEqual([]);
  });
  it("a year with a hole counts where no structure states it whole, and is said to be incomplete", () => {
    const index = factsWith(
      stated("ACME", "FY2024", "20-F FY2023", "revenue", "company", { Total: 300 }),
      revenue("FY2024", "20-F FY2023", { "Retail Group": 200, Elimination: -20 }, groups),
      revenue("FY2024", "20-F FY2022", { "Cloud Group": 200 }, groups),
      revenue("FY2021", "20-F FY2023", { "Retail Group": 150, Elimination: -20 }, groups),
    );
    expect(over(["FY2021", "FY2024"], "", index)).toEqual([
      ["old lines", "FY2021", "", "Shop Cloud Others", ""],
      ["new groups", "FY2024", "FY2024", "Retail Group", "Elimination"],
    ]);
  });
  it("lines are worded as the newest filing words them; what a filing named leaves out stands all the same", () => {
    const lines = [
      ...smallDataset.lines,
      { ...smallDataset.lines[5], segment: "Cloud & AI" } as (typeof smallDataset.lines)[0],
    ];
    const renamed = smallDataset.figures.map((one) =>
      one.segment === "Cloud" && one.period === "FY2020" && one.filing === "20-F FY2021" && one.metric === "revenue"
        ? { ...one, segment: "Cloud & AI" }
        : one,
    );
    const index = smallFacts({ lines, figures: renamed });
    expect(over(["FY2019", "FY2020"], "", index)[0]?.[3]).toBe("Shop Cloud & AI Others");
    expect(over(["FY2019", "FY2020"], "basis=first", index)[0]?.[3]).toBe("Shop Cloud Others");
    expect(over(["FY2020"], "basis=20-F FY2020", index)[0]?.[3]).toBe("Shop Cloud Others");
    expect(over(["FY2021"], "basis=20-F FY2020", index)).toEqual([]);
  });
  it("the scheme of a year that none states whole is that which states any of it", () => {
    const index = factsWith(revenue("FY2024", "20-F FY2023", { Shop: 1 }));
    expect(schemeOfPeriod(index, "ACME", "segment", "FY2024", "latest")).toEqual({
      scheme: "old lines",
      complete: false,
    });
    expect(schemeOfPeriod(index, "ACME", "segment", "FY2024", "20-F FY2022")).toEqual({
      scheme: "new groups",
      complete: false,
    });
    expect(schemeOfPeriod(index, "ACME", "segment", "FY2022", "latest")).toEqual({
      scheme: "new groups",
      complete: true,
    });
    expect(schemeOfPeriod(index, "ACME", "product", "FY2022", "latest")).toEqual({ scheme: "", complete: false });
    expect(schemeOfPeriod(smallFacts({ figures: [] }), "ACME", "segment", "FY2022", "latest")).toEqual({
      scheme: "new groups",
      complete: false,
    });
  });
});

describe("two years of one filing", () => {
  const both = [
    ...revenue("FY2021", "20-F FY2022", { "Retail Group": 150, "Cloud Group": 62, Elimination: -12 }, groups),
    ...revenue("FY2020", "20-F FY2022", { "Retail Group": 120, "Cloud Group": 50, Elimination: -10 }, groups),
  ];
  const of = (options: string, period: string, segment = "Cloud", metric = "", index = factsWith(both)) =>
    answerOf(
      growthRate(index, { company: "ACME", segment, period, metric }, optionsOf(options)),
      ({ now, then, vintage, remarks }) =>
        [now.amount / 1e6, then.amount / 1e6, now.scheme, vintage?.vintage, vintage?.order, ...remarks].join(" | "),
    );
  it("the newest structure that one filing states for both, the oldest under basis=first, that of the filing named", () => {
    expect(of("", "FY2021")).toBe("62 | 50 | new groups | 2022 | 4");
    expect(of("basis=first", "FY2021")).toBe("60 | 40 | old lines | 2021 | 3");
    expect(of("basis=20-F FY2021", "FY2021")).toBe("60 | 40 | old lines | 2021 | 3");
    expect(of("", "FY2022")).toBe("80 | 62 | new groups | 2022 | 4");
    expect(of("basis=20-F FY2023", "FY2022")).toMatch(/^(not-in-dataset|structure-changed)/);
  });
  it("of a metric beside revenue the filing that states both years of it, where one does", () => {
    expect(of("", "FY2021", "Shop", "adjusted_ebita", smallFacts())).toBe("33 | 22 | old lines | 2021 | 3");
    expect(of("", "FY2023", "Cloud", "adjusted_ebita", smallFacts())).toBe("10 | 5.1 | new groups | 2023 | 5");
    const late = factsWith(
      stated("ACME", "FY2019", "20-F FY2022", "adjusted_ebita", old, { Shop: 10 }),
      stated("ACME", "FY2020", "20-F FY2022", "adjusted_ebita", old, { Shop: 21 }),
    );
    expect(of("", "FY2020", "Shop", "adjusted_ebita", late)).toBe("21 | 10 | old lines | 2022 | 4");
  });
  it("a line below is of the newest filing that states it in both years, whatever it states of the others", () => {
    const below = (period: string, Stores: number) =>
      stated("ACME", period, "20-F FY2022", "revenue", old, { "Shop > Stores": Stores });
    const index = factsWith(below("FY2019", 22), below("FY2020", 27.5));
    expect(of("", "FY2020", "Shop > Stores", "", index)).toBe("27.5 | 22 | old lines | 2022 | 4");
    expect(of("", "FY2020", "Shop", "", index)).toBe("90 | 72 | old lines | 2020 | 2");
  });
  it("a component of cost is one of cost only; a name that fits several lines stays so across structures", () => {
    expect(of("", "FY2021", "Content", "", smallFacts())).toMatch(/^not-found: No segment "Content"/);
    const lines = smallDataset.lines.map((one) =>
      one.id === "retail" || (one.id === "cloud" && one.scheme === "new groups") ? { ...one, aliases: ["Both"] } : one,
    );
    expect(of("", "FY2022", "Both", "", smallFacts({ lines }))).toBe(
      'bad-argument: "Both" fits 2 lines: "Retail Group", "Cloud Group". Write the path.',
    );
  });
  it("an elimination is told of where the newer structure has one", () => {
    const lines = smallDataset.lines.map((one) => (one.id === "elimination" ? { ...one, id: "unallocated" } : one));
    expect(of("", "FY2022", "Cloud", "", smallFacts({ lines }))).toBe(
      "structure-changed: Structure changed: old lines FY2021, new groups FY2022. splice=allow joins lines of one id.",
    );
  });
  it("what is to be known of the earlier end stands under its year", () => {
    const secondary = smallDataset.figures.map((one) =>
      one.period === "FY2020" && one.filing === "20-F FY2021" ? { ...one, secondary: true } : one,
    );
    const index = smallFacts({ figures: secondary });
    const ends = pair(index, { company: "ACME", segment: "Shop", period: "FY2021" }, optionsOf(""));
    expect(answerOf(ends, ({ remarks }) => remarks)).toEqual(["FY2020: read in a secondary source"]);
    const all = smallFacts({ figures: smallDataset.figures.map((one) => ({ ...one, secondary: true })) });
    expect(
      answerOf(
        pair(all, { company: "ACME", segment: "Shop", period: "FY2021" }, optionsOf("")),
        ({ remarks }) => remarks,
      ),
    ).toEqual([]);
  });
  it("an undated source is of one filing with itself only", () => {
    const press = (filing: string, period: string, Malls: number) =>
      stated("ACME", period, filing, "gmv", "market", { Malls });
    const index = factsWith(press("Press", "FY2020", 80), press("Press", "FY2021", 100));
    const asked = { company: "ACME", segment: "Malls", period: "FY2021", metric: "gmv" };
    expect(answerOf(pair(index, asked, optionsOf("")), ({ vintage, remarks }) => [vintage, ...remarks])).toEqual([
      { vintage: null, order: 90 },
    ]);
    const blog = { company: "ACME", filing: "Blog", vintage: null, order: 91, kind: "article" };
    const apart = smallFacts({
      filings: [...smallDataset.filings, blog],
      figures: [...smallDataset.figures, ...press("Press", "FY2020", 80), ...press("Blog", "FY2021", 100)],
    });
    expect(answerOf(pair(apart, asked, optionsOf("")), ({ vintage, remarks }) => [vintage, ...remarks])).toEqual([
      undefined,
      "no filing states both: Blog and Press",
    ]);
  });
});
