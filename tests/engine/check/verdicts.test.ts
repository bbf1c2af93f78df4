import { describe, expect, it } from "vitest";
import type { Dataset, Figure } from "../../../src/data/types";
import { checkablePeriods, checkData, type CheckName } from "../../../src/engine/check/check-data";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { answerOf, smallDataset, smallFacts, stated } from "../small-facts";

function verdict(asked: string, what: CheckName | "all" = "all", change: Partial<Dataset> = {}) {
  const [name = "", period = ""] = asked.split(" ");
  const index = smallFacts(change);
  const company = findCompany(index, name);
  return isFailure(company) ? company.message : answerOf(checkData(index, company, period, what), (text) => text);
}
/** The dataset with some figures changed, or left out where nothing stands for them. */
const changed = (
  line: string,
  value: number | undefined,
  filing = "20-F FY2021",
  metric = "revenue",
): Partial<Dataset> => ({
  figures: smallDataset.figures.flatMap((one): Figure[] => {
    const [segment, period] = line.split(" ");
    const meant =
      one.segment === segment &&
      one.period === period &&
      one.filing === filing &&
      one.metric === metric &&
      one.currency !== "USD";
    const own =
      meant || (one.company === "BOLT" && one.segment === segment && one.period === period && one.metric === metric);
    return !own ? [one] : value === undefined ? [] : [{ ...one, value }];
  }),
});
const gap = (company: string, metric: string, axis: "segment" | "company", segment: string, period: string) => ({
  gaps: [
    ...smallDataset.gaps,
    {
      company,
      metric,
      axis,
      scheme: axis === "segment" ? "*" : "",
      segment,
      periods: period,
      status: "not_disclosed" as const,
      reason: "kept back",
    },
  ],
});

describe("the checks of a year", () => {
  it.each<[string, CheckName | "all", string]>([
    ["ACME FY2020", "segments", "OK"],
    ["ACME FY2020", "gross", "OK"],
    ["ACME FY2020", "shares", "OK"],
    ["ACME FY2020", "all", "OK"],
    ["ACME FY2021", "segments", "OK"],
    ["ACME FY2021", "gross", "OK (by construction)"],
    ["ACME FY2021", "all", "OK (by construction)"],
    ["ACME FY2022", "segments", "OK"],
    ["ACME FY2022", "shares", "OK"],
    ["ACME FY2023", "gross", "INCONCLUSIVE: ACME cost of revenue FY2023 not in the dataset"],
    ["ACME FY2023", "all", "INCONCLUSIVE: ACME cost of revenue FY2023 not in the dataset"],
    ["ACME H1FY2023", "segments", "INCONCLUSIVE: ACME segments H1FY2023 not in the dataset"],
    ["ACME H1FY2023", "shares", "INCONCLUSIVE: ACME shares H1FY2023 by new groups, not in the dataset"],
    ["BOLT FY2022", "segments", "OK"],
    ["BOLT FY2022", "shares", "OK"],
    [
      "ACME FY2030",
      "all",
      "not-in-dataset: ACME revenue Total FY2030 is not in the dataset, which has ACME FY2018 to FY2023.",
    ],
  ])("%s %s", (asked, what, answer) => {
    expect(verdict(asked, what)).toBe(answer);
  });

  it.each<[string, CheckName | "all", Partial<Dataset>, string]>([
    [
      "ACME FY2021",
      "segments",
      changed("Shop FY2021", 111),
      "FAIL: segments 201 over total 200 (20-F FY2021, old lines)",
    ],
    [
      "ACME FY2021",
      "segments",
      changed("Shop FY2021", 109),
      "FAIL: segments 199 under total 200 (20-F FY2021, old lines)",
    ],
    ["ACME FY2021", "all", changed("Shop FY2021", 109), "FAIL: segments 199 under total 200 (20-F FY2021, old lines)"],
    ["ACME FY2021", "shares", changed("Shop FY2021", 111), "FAIL: shares by old lines add up to 1.005"],
    [
      "BOLT FY2022",
      "segments",
      changed("Ads FY2022", 16, "10-K FY2022"),
      "FAIL: products 101 over total 100 (10-K FY2022, net sales by type)",
    ],
    [
      "BOLT FY2022",
      "shares",
      changed("Ads FY2022", 16, "10-K FY2022"),
      "FAIL: shares by net sales by type add up to 1.01",
    ],
    [
      "ACME FY2020",
      "gross",
      changed("Total FY2020", 65, "20-F FY2020", "gross_profit"),
      "FAIL: revenue - cost - gross profit = -1",
    ],
    [
      "ACME FY2020",
      "gross",
      changed("Total FY2020", 97, "20-F FY2020", "cost_of_revenue"),
      "FAIL: revenue - cost - gross profit = -1",
    ],
    [
      "BOLT FY2022",
      "gross",
      gap("BOLT", "cost_of_revenue", "company", "Total", "FY2022"),
      "INCONCLUSIVE: BOLT cost of revenue FY2022 not disclosed",
    ],
    [
      "ACME FY2021",
      "segments",
      changed("Others FY2021", undefined),
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    ],
    [
      "ACME FY2021",
      "shares",
      changed("Others FY2021", undefined),
      "INCONCLUSIVE: ACME shares FY2021 by old lines, not all lines are stated",
    ],
    [
      "ACME H1FY2023",
      "segments",
      gap("ACME", "revenue", "segment", "*", "FY2023"),
      "INCONCLUSIVE: ACME segments H1FY2023 not in the dataset",
    ],
  ])("%s %s of changed figures", (asked, what, change, answer) => {
    expect(verdict(asked, what, change)).toBe(answer);
  });

  it("lines the company keeps back are not disclosed; those of a structure of another time are no answer", () => {
    const none = smallDataset.figures.filter(({ period, axis }) => period !== "FY2021" || axis !== "segment");
    const { gaps } = gap("ACME", "revenue", "segment", "*", "FY2021");
    expect(verdict("ACME FY2021", "segments", { figures: none })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    );
    expect(verdict("ACME FY2021", "segments", { figures: none, gaps })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not disclosed",
    );
    const before = gaps.map((one) => (one.reason === "kept back" ? { ...one, status: "did_not_exist" as const } : one));
    expect(verdict("ACME FY2021", "segments", { figures: none, gaps: before })).toBe(
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    );
  });

  it("figures rounded to billions prove nothing", () => {
    const rounded = (lines: Record<string, number>) => ({
      figures: [
        ...smallDataset.figures,
        ...stated("BOLT", "FY2023", "10-K FY2022", "revenue", "company", { Total: 2_000 }),
        ...stated("BOLT", "FY2023", "10-K FY2022", "revenue", "segment: two segments", lines, { scale: 1e9 }),
      ],
    });
    expect(verdict("BOLT FY2023", "segments", rounded({ Home: 1, Abroad: 2 }))).toBe(
      "INCONCLUSIVE: BOLT segments FY2023 not in the dataset",
    );
    expect(verdict("BOLT FY2023", "shares", rounded({ Home: 1, Abroad: 1 }))).toBe(
      "INCONCLUSIVE: BOLT shares FY2023 by two segments, rounded to billions",
    );
  });

  it("a company without structures is inconclusive; periods with any total revenue can be checked", () => {
    const lines = smallDataset.lines.filter(({ company }) => company !== "BOLT");
    const figures = smallDataset.figures.filter(({ company, axis }) => company !== "BOLT" || axis === "company");
    expect(verdict("BOLT FY2022", "segments", { lines, figures })).toBe(
      "INCONCLUSIVE: BOLT segments FY2022 not in the dataset",
    );
    expect(verdict("BOLT FY2022", "shares", { lines, figures })).toBe(
      "INCONCLUSIVE: BOLT shares FY2022 not in the dataset",
    );
    const index = smallFacts({
      periodEnds: { ...smallDataset.periodEnds, BOLT: { FY2020: "2020-12-31", FY2022: "2022-12-31" } },
    });
    const bolt = findCompany(index, "BOLT");
    expect(isFailure(bolt) || checkablePeriods(index, bolt)).toEqual(["FY2022"]);
  });

  it("a revenue restated beside a cost of another filing leaves no gross profit to compare with", () => {
    const figures = [
      ...smallDataset.figures.filter((one) => !(one.metric === "gross_profit" && one.period === "FY2020")),
      ...stated("ACME", "FY2020", "20-F FY2021", "revenue", "company", { Total: 161 }),
    ].map((one) =>
      one.metric === "cost_of_revenue" && one.period === "FY2020" ? { ...one, filing: "20-F FY2022" } : one,
    );
    expect(verdict("ACME FY2020", "gross", { figures })).toBe(
      "INCONCLUSIVE: ACME gross profit FY2020 not in the dataset",
    );
  });
});

/** The small dataset with other revenue by segment or product of Acme or Bolt in one year, filing by filing; {} states nothing. */
const restated = (
  asked: string,
  place:
    | "company"
    | "segment: old lines"
    | "segment: two segments"
    | "product: net sales by type"
    | "product: net sales by region",
  filings: Record<string, Record<string, number>>,
  more: Partial<Figure> = {},
): Partial<Dataset> => {
  const [company = "", period = ""] = asked.split(" ");
  return {
    filings: [
      ...smallDataset.filings,
      { company: "ACME", filing: "Results FY2021", vintage: 2021, order: 2.5, kind: "results" },
      ...[2021, 2023, 2024].map((vintage) => ({
        company: "BOLT",
        filing: `10-K FY${vintage}`,
        vintage,
        order: vintage - 2021,
        kind: "10-K",
      })),
    ],
    lines: [
      ...smallDataset.lines,
      ...["East", "West"].map((segment) => ({
        company: "BOLT",
        axis: "product" as const,
        scheme: "net sales by region",
        parent: "",
        segment,
        id: segment,
        kind: "product" as const,
        aliases: [],
      })),
    ],
    figures: [
      ...smallDataset.figures.filter(
        (one) =>
          one.company !== company ||
          one.period !== period ||
          one.metric !== "revenue" ||
          (one.scheme === "" ? one.axis : `${one.axis}: ${one.scheme}`) !== place,
      ),
      ...Object.entries(filings).flatMap(([filing, lines]) =>
        stated(company, period, filing, "revenue", place, lines, more),
      ),
    ],
  };
};
/** Several such changes, one after the other. */
const both = (...changes: readonly Partial<Dataset>[]): Partial<Dataset> => {
  const added = changes.map(({ figures = [] }) => figures.filter((one) => !smallDataset.figures.includes(one)));
  const kept = smallDataset.figures.filter((one) => changes.every(({ figures }) => figures?.includes(one)));
  return { ...changes[0], figures: [...kept, ...added.flat()] };
};
const old = "segment: old lines";
const two = "segment: two segments";
const types = "product: net sales by type";
const regions = "product: net sales by region";
const [acme20, acme21, results] = ["20-F FY2020", "20-F FY2021", "Results FY2021"];
const whole = { Shop: 110, Cloud: 60, Others: 30 };
const billions = { scale: 1e9 } as const;

describe("lines against their total", () => {
  it.each<[string, string, Partial<Dataset>, string]>([
    [
      "an older filing of the same year that is wrong by itself",
      "ACME FY2021",
      restated("ACME FY2021", old, { [acme21]: whole, [results]: { ...whole, Shop: 109 } }),
      "FAIL: segments 199 under total 200 (Results FY2021, old lines)",
    ],
    [
      "two filings that state the lines together",
      "ACME FY2021",
      restated("ACME FY2021", old, { [acme21]: { Shop: 110, Cloud: 60 }, [results]: { Shop: 100, Others: 30 } }),
      "OK",
    ],
    [
      "some lines that come to the total by chance",
      "ACME FY2021",
      restated("ACME FY2021", old, { [acme21]: { Shop: 110 }, [results]: { Shop: 140, Cloud: 60 } }),
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    ],
    [
      "one line that is the total",
      "ACME FY2021",
      restated("ACME FY2021", old, { [acme21]: { Shop: 200 } }),
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    ],
    [
      "a part of a million",
      "ACME FY2021",
      restated("ACME FY2021", old, { [acme21]: { ...whole, Shop: 110.0004 } }),
      "FAIL: segments 200.0004 over total 200 (20-F FY2021, old lines)",
    ],
    [
      "fewer lines than two years before, as many as the year before",
      "ACME FY2021",
      both(
        restated("ACME FY2020", old, { [acme20]: { Shop: 120, Cloud: 40 } }),
        restated("ACME FY2021", old, { [acme21]: { Shop: 110, Cloud: 60 } }),
      ),
      "FAIL: segments 170 under total 200 (20-F FY2021, old lines)",
    ],
    [
      "fewer lines than the year before, as many as in another year of the same filing",
      "ACME FY2020",
      both(
        restated("ACME FY2020", old, {
          [acme20]: { Shop: 90, Cloud: 40, Others: 30 },
          [acme21]: { Shop: 88, Cloud: 40 },
        }),
        restated("ACME FY2021", old, { [acme21]: { Shop: 140, Cloud: 60 } }),
      ),
      "FAIL: segments 128 under total 160 (20-F FY2021, old lines)",
    ],
    [
      "fewer lines than in another year of the same filing, as many as another filing of the year",
      "ACME FY2020",
      restated("ACME FY2020", old, { [acme20]: { Shop: 120, Cloud: 40 }, [acme21]: { Shop: 88, Cloud: 40 } }),
      "FAIL: segments 128 under total 160 (20-F FY2021, old lines)",
    ],
    [
      "fewer lines than this filing and this year ever had, as many as the year before",
      "ACME FY2020",
      both(
        restated("ACME FY2019", old, { "20-F FY2019": { Shop: 90, Cloud: 35 } }),
        restated("ACME FY2020", old, {
          [acme20]: { Shop: 90, Cloud: 40, Others: 30 },
          [acme21]: { Shop: 88, Cloud: 40 },
        }),
      ),
      "OK",
    ],
    [
      "fewer lines than the year before, as many as two years before",
      "ACME FY2021",
      both(
        restated("ACME FY2019", old, { "20-F FY2019": { Shop: 90, Cloud: 35 } }),
        restated("ACME FY2020", old, { [acme20]: { Shop: 90, Cloud: 40, Others: 30 } }),
        restated("ACME FY2021", old, { [acme21]: { Shop: 110, Cloud: 60 } }),
      ),
      "INCONCLUSIVE: ACME segments FY2021 not in the dataset",
    ],
    [
      "no year that adds up: all lines of the structure are expected",
      "BOLT FY2022",
      both(restated("BOLT FY2021", two, {}), restated("BOLT FY2022", two, { "10-K FY2022": { Home: 50, Abroad: 45 } })),
      "FAIL: segments 95 under total 100 (10-K FY2022, two segments)",
    ],
    [
      "no year that adds up, and not all of them are there",
      "BOLT FY2022",
      both(
        restated("BOLT FY2021", types, {}),
        restated("BOLT FY2022", types, { "10-K FY2022": { Goods: 50, Ads: 45 } }),
      ),
      "INCONCLUSIVE: BOLT products FY2022 not in the dataset",
    ],
    [
      "one line of several rounded to billions",
      "BOLT FY2022",
      both(
        restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55 } }),
        restated("BOLT FY2022", two, { "10-K FY2022": { Abroad: 1 } }, billions),
      ),
      "INCONCLUSIVE: BOLT segments FY2022 not in the dataset",
    ],
    [
      "one line of several derived",
      "BOLT FY2022",
      both(
        restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55 } }),
        restated("BOLT FY2022", two, { "10-K FY2022": { Abroad: 45 } }, { derived: true }),
      ),
      "OK (by construction)",
    ],
    [
      "products in billions beside segments in millions are not judged",
      "BOLT FY2022",
      restated("BOLT FY2022", types, { "10-K FY2022": { Goods: 1, Ads: 2 } }, billions),
      "OK",
    ],
    [
      "nor are products of which one is in billions",
      "BOLT FY2022",
      both(
        restated("BOLT FY2022", types, { "10-K FY2022": { Goods: 50, Services: 20 } }),
        restated("BOLT FY2022", types, { "10-K FY2022": { Ads: 1 } }, billions),
      ),
      "OK",
    ],
    [
      "products that one filing of several states in millions are",
      "BOLT FY2022",
      both(
        restated("BOLT FY2022", types, { "10-K FY2022": { Goods: 60, Services: 25, Ads: 16 } }),
        restated("BOLT FY2022", types, { "10-K FY2023": { Goods: 1, Ads: 2 } }, billions),
      ),
      "FAIL: products 101 over total 100 (10-K FY2022, net sales by type)",
    ],
    [
      "products by several structures are judged in each",
      "BOLT FY2022",
      restated("BOLT FY2022", regions, { "10-K FY2022": { East: 60, West: 41 } }),
      "FAIL: products 101 over total 100 (10-K FY2022, net sales by region)",
    ],
  ])("%s: %s", (_, asked, change, answer) => {
    expect(verdict(asked, "segments", change)).toBe(answer);
  });

  it("products alone, where a company has no segments", () => {
    const lines = smallDataset.lines.filter(({ company, axis }) => company !== "BOLT" || axis !== "segment");
    expect(verdict("BOLT FY2022", "segments", { lines })).toBe("OK");
  });

  it.each<[string, "not_disclosed" | "did_not_exist" | "not_in_dataset", string]>([
    ["old lines", "not_in_dataset", "not in the dataset"],
    ["old lines", "did_not_exist", "not disclosed"],
    ["new groups", "not_disclosed", "not disclosed"],
  ])("why nothing is stated: %s %s, new groups not disclosed", (scheme, status, answer) => {
    const none = smallDataset.figures.filter(({ period, axis }) => period !== "FY2021" || axis !== "segment");
    const row = { company: "ACME", metric: "revenue", axis: "segment" as const, segment: "*", periods: "FY2021" };
    const gaps = [
      { ...row, scheme, status, reason: "here" },
      { ...row, scheme: "new groups", status: "not_disclosed" as const, reason: "there" },
    ];
    expect(verdict("ACME FY2021", "segments", { figures: none, gaps })).toBe(
      `INCONCLUSIVE: ACME segments FY2021 ${answer}`,
    );
  });
});

describe("shares against one", () => {
  it.each<[string, Partial<Dataset>, string]>([
    [
      "one line of several rounded to billions",
      both(
        restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55 } }),
        restated("BOLT FY2022", two, { "10-K FY2022": { Abroad: 1 } }, billions),
      ),
      "INCONCLUSIVE: BOLT shares FY2022 by two segments, rounded to billions",
    ],
    [
      "one line of several derived",
      both(
        restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55 } }),
        restated("BOLT FY2022", two, { "10-K FY2022": { Abroad: 45 } }, { derived: true }),
      ),
      "OK (by construction)",
    ],
    [
      "a line that is not stated",
      restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55 } }),
      "INCONCLUSIVE: BOLT shares FY2022 by two segments, not all lines are stated",
    ],
    [
      "no line at all",
      restated("BOLT FY2022", two, {}),
      "INCONCLUSIVE: BOLT shares FY2022 by two segments, not in the dataset",
    ],
    [
      "a little more than one",
      restated("BOLT FY2022", two, { "10-K FY2022": { Home: 55.0001, Abroad: 45 } }),
      "FAIL: shares by two segments add up to 1.000001",
    ],
    [
      "a line restated beside a total restated elsewhere, so that no filing states both",
      both(
        restated("BOLT FY2022", two, {
          "10-K FY2022": { Home: 55, Abroad: 45 },
          "10-K FY2024": { Home: 56, Abroad: 45 },
        }),
        restated("BOLT FY2022", types, {}),
        restated("BOLT FY2022", "company", { "10-K FY2021": { Total: 100 }, "10-K FY2023": { Total: 101 } }),
      ),
      "INCONCLUSIVE: BOLT shares FY2022 by two segments, none for Home",
    ],
  ])("%s", (_, change, answer) => {
    expect(verdict("BOLT FY2022", "shares", change)).toBe(answer);
  });
});
