import { describe, expect, it } from "vitest";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { recast } from "../../../src/engine/restatement/recast";
import { vintages } from "../../../src/engine/restatement/vintages";
import { answerOf, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

const cell = (value: unknown) => (isFailure(value) ? value.message : typeof value === "number" ? value / 1e6 : value);
function tables(asked: string, options = "", index = smallFacts()) {
  const [name = "", ...periods] = asked.split(" ");
  const company = findCompany(index, name);
  if (isFailure(company)) return company.message;
  return answerOf(recast(index, company, periods, optionsOf(options)), (found) =>
    found.map(({ kind, title, rows }) => [
      `${kind}: ${title}`,
      ...rows.map(({ period, line, before, after, change, filingBefore, filingAfter, note }) =>
        [period, line, cell(before), cell(after), cell(change), filingBefore, filingAfter, note].join(" | "),
      ),
    ]),
  );
}
const late = "the original filing is not in the dataset";

describe("restatements, as first stated and as the newest filing states them", () => {
  it("line by line, and the total, which is equal", () => {
    expect(tables("ACME FY2019 FY2020")).toEqual([
      [
        "scheme: old lines",
        "FY2019 | Shop | 70 | 72 | 2 | 20-F FY2019 | 20-F FY2020 | ",
        "FY2019 | Cloud | 20 | 20 | 0 | 20-F FY2019 | 20-F FY2020 | ",
        "FY2019 | Others | 35 | 33 | -2 | 20-F FY2019 | 20-F FY2020 | ",
        "FY2019 | Total | 125 | 125 | 0 | 20-F FY2019 | 20-F FY2020 | ",
        "FY2020 | Shop | 90 | 88 | -2 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Cloud | 40 | 40 | 0 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Others | 30 | 32 | 2 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Total | 160 | 160 | 0 | 20-F FY2020 | 20-F FY2020 | ",
      ],
    ]);
  });
  it("with the lines below, and what was recast and not split", () => {
    expect(tables("ACME FY2020", "level=all; scheme=old lines")).toEqual([
      [
        "scheme: old lines",
        "FY2020 | Shop | 90 | 88 | -2 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Shop > Online | 65 | 65 | 0 | 20-F FY2020 | 20-F FY2020 | ",
        "FY2020 | Shop > Stores | 25 | 25 | 0 | 20-F FY2020 | 20-F FY2020 | ",
        "FY2020 | Shop > recast, not split |  | -2 | -2 |  | 20-F FY2021 | ",
        "FY2020 | Cloud | 40 | 40 | 0 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Others | 30 | 32 | 2 | 20-F FY2020 | 20-F FY2021 | ",
        "FY2020 | Total | 160 | 160 | 0 | 20-F FY2020 | 20-F FY2020 | ",
      ],
    ]);
  });
  it("says where the original filing is missing, or had another structure; in another currency at its rate", () => {
    expect(tables("ACME FY2018")).toEqual([
      [
        "scheme: old lines",
        `FY2018 | Shop | 60 | 60 | 0 | 20-F FY2019 | 20-F FY2019 | ${late}`,
        `FY2018 | Cloud | 10 | 10 | 0 | 20-F FY2019 | 20-F FY2019 | ${late}`,
        `FY2018 | Others | 30 | 30 | 0 | 20-F FY2019 | 20-F FY2019 | ${late}`,
        `FY2018 | Total | 100 | 100 | 0 | 20-F FY2019 | 20-F FY2019 | ${late}`,
      ],
    ]);
    const index = smallFacts({
      figures: [
        ...smallDataset.figures,
        ...stated("ACME", "FY2021", "20-F FY2022", "revenue", "segment: new groups", {
          "Retail Group": 150,
          "Cloud Group": 62,
          Elimination: -12,
        }),
      ],
      mappings: [
        {
          company: "ACME",
          fromScheme: "old lines",
          fromLine: "Shop",
          toScheme: "new groups",
          toLine: "Retail Group",
          note: "malls",
        },
        {
          company: "ACME",
          fromScheme: "old lines",
          fromLine: "Cloud",
          toScheme: "new groups",
          toLine: "Cloud Group",
          note: "",
        },
        { company: "ACME", fromScheme: "old lines", fromLine: "Others", toScheme: "", toLine: "", note: "spread" },
        {
          company: "BOLT",
          fromScheme: "old lines",
          fromLine: "Home",
          toScheme: "new groups",
          toLine: "Cloud Group",
          note: "",
        },
      ],
    });
    const other = "the original filing has another structure";
    expect(tables("ACME FY2021", "", index)).toEqual([
      [
        "scheme: old lines",
        "FY2021 | Shop | 110 | 110 | 0 | 20-F FY2021 | 20-F FY2021 | ",
        "FY2021 | Cloud | 60 | 60 | 0 | 20-F FY2021 | 20-F FY2021 | ",
        "FY2021 | Others | 30 | 30 | 0 | 20-F FY2021 | 20-F FY2021 | ",
        "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
      ],
      [
        "scheme: new groups",
        `FY2021 | Retail Group | 150 | 150 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}`,
        `FY2021 | Cloud Group | 62 | 62 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}`,
        `FY2021 | Elimination | -12 | -12 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}`,
        "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
      ],
      [
        "mapping: old lines to new groups",
        "FY2021 | Others | 30 |  | -30 | 20-F FY2021 |  | spread",
        "FY2021 | Shop → Retail Group | 110 | 150 | 40 | 20-F FY2021 | 20-F FY2022 | malls",
        "FY2021 | Cloud → Cloud Group | 60 | 62 | 2 | 20-F FY2021 | 20-F FY2022 | ",
        "FY2021 | Lines without a mapping |  | -12 | -12 |  |  | ",
        "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
      ],
    ]);
    const dollars = tables("ACME FY2021", "scheme=new groups; currency=USD; fx=8", index);
    expect(dollars).toEqual([
      [
        "scheme: new groups",
        `FY2021 | Retail Group | 18.75 | 18.75 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}; translated at 8 CNY per USD (typed)`,
        `FY2021 | Cloud Group | 7.75 | 7.75 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}; translated at 8 CNY per USD (typed)`,
        `FY2021 | Elimination | -1.5 | -1.5 | 0 | 20-F FY2022 | 20-F FY2022 | ${other}; translated at 8 CNY per USD (typed)`,
        "FY2021 | Total | 25 | 25 | 0 | 20-F FY2021 | 20-F FY2021 | translated at 8 CNY per USD (typed)",
      ],
    ]);
  });
  it.each([
    ["ACME FY2030", "", "not-in-dataset: No filing in the dataset states ACME by segment for FY2030."],
    ["ACME FY2030 FY2031", "", "not-in-dataset: No filing in the dataset states ACME by segment for FY2030 to FY2031."],
    ["ACME FY2021", "axis=product", "not-in-dataset: No filing in the dataset states ACME by product for FY2021."],
    ["ACME FY2021", "axis=market", "bad-argument: RECAST takes axis=segment or axis=product, not axis=market."],
    [
      "ACME FY2021",
      "scheme=old liens",
      'bad-argument: ACME has no scheme "old liens". Did you mean "old lines"? Allowed: auto, old lines, new groups.',
    ],
    [
      "BOLT FY2022",
      "axis=segment; scheme=net sales by type",
      'bad-argument: "net sales by type" is not a scheme by segment. axis= asks for another.',
    ],
    [
      "ACME FY2021",
      "basis=zzzzzzzzzzzzz",
      'bad-argument: Option basis takes latest, first, with prior, with next, first with prior, first with next or a filing of ACME, not "zzzzzzzzzzzzz".',
    ],
  ])("%s with options '%s' has none", (asked, options, sentence) => {
    expect(tables(asked, options)).toBe(sentence);
  });
  it("a scheme by product is found by its name", () => {
    expect(tables("BOLT FY2022", "scheme=Net sales by type")).toEqual([
      [
        "scheme: net sales by type",
        "FY2022 | Goods | 60 | 60 | 0 | 10-K FY2022 | 10-K FY2022 | ",
        "FY2022 | Services | 25 | 25 | 0 | 10-K FY2022 | 10-K FY2022 | ",
        "FY2022 | Ads | 15 | 15 | 0 | 10-K FY2022 | 10-K FY2022 | ",
        "FY2022 | Total | 100 | 100 | 0 | 10-K FY2022 | 10-K FY2022 | ",
      ],
    ]);
  });
});

describe("a year that two structures state, by the mapping of their lines", () => {
  /** Acme's FY2021 in the groups that followed as well: 140 + 75 - 15 = 200. */
  const groups = stated("ACME", "FY2021", "20-F FY2022", "revenue", "segment: new groups", {
    "Retail Group": 140,
    "Cloud Group": 75,
    Elimination: -15,
  });
  const mapped = (...pairs: readonly (readonly [string, string, string])[]) =>
    smallFacts({
      figures: [...smallDataset.figures, ...groups],
      mappings: pairs.map(([fromLine, toLine, note]) => ({
        company: "ACME",
        fromScheme: "old lines",
        fromLine,
        toScheme: toLine === "" ? "" : "new groups",
        toLine,
        note,
      })),
    });
  const tableOf = (options: string, index: ReturnType<typeof mapped>, asked = "ACME FY2021 FY2022") => {
    const found: unknown = tables(asked, options, index);
    return Array.isArray(found) ? (found as string[][]).find(([title = ""]) => title.startsWith("mapping")) : found;
  };
  it("each older line beside what it became, what is not mapped in a row of its own", () => {
    const index = mapped(
      ["Shop", "Retail Group", "one"],
      ["Cloud", "Cloud Group", ""],
      ["Others", "Retail Group", "two"],
    );
    expect(tableOf("scheme=all", index)).toEqual([
      "mapping: old lines to new groups",
      "FY2021 | Shop + Others → Retail Group | 140 | 140 | 0 | 20-F FY2021 | 20-F FY2022 | one; two",
      "FY2021 | Cloud → Cloud Group | 60 | 75 | 15 | 20-F FY2021 | 20-F FY2022 | ",
      "FY2021 | Lines without a mapping |  | -15 | -15 |  |  | ",
      "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
    ]);
  });
  it("lines that went to several others, and lines below", () => {
    const index = mapped(
      ["Shop > Online", "Retail Group", ""],
      ["Others", "", "spread"],
      ["Shop > Stores > Big", "Cloud Group", ""],
      ["Shop > Nowhere", "Retail Group", ""],
    );
    const nowhere = "Shop > Nowhere FY2021 is not stated in old lines.";
    expect(tableOf("scheme=all", index)).toEqual([
      "mapping: old lines to new groups",
      "FY2021 | Others | 30 |  | -30 | 20-F FY2021 |  | spread",
      `FY2021 | Shop > Online + Shop > Nowhere → Retail Group | ${nowhere} | 140 | ${nowhere} |  | 20-F FY2022 | `,
      "FY2021 | Shop > Stores > Big → Cloud Group | 30 | 75 | 45 | 20-F FY2021 | 20-F FY2022 | ",
      "FY2021 | Lines without a mapping | 140 | -15 | -155 |  |  | ",
      "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
    ]);
  });
  it("a line restated above lines that were not leaves what nobody split", () => {
    const index = mapped(
      ["Shop > Online", "Retail Group", ""],
      ["Shop > Stores", "Retail Group", ""],
      ["Cloud", "Cloud Group", ""],
    );
    const restated = stated("ACME", "FY2021", "20-F FY2022", "revenue", "segment: old lines", {
      Shop: 112,
      Cloud: 60,
      Others: 28,
    });
    const newer = smallFacts({ ...index.dataset, figures: [...index.dataset.figures, ...restated] });
    expect(tableOf("scheme=all", newer)).toEqual([
      "mapping: old lines to new groups",
      "FY2021 | Shop > Online + Shop > Stores → Retail Group | 110 | 140 | 30 | 20-F FY2021 | 20-F FY2022 | ",
      "FY2021 | Cloud → Cloud Group | 60 | 75 | 15 | 20-F FY2022 | 20-F FY2022 | ",
      "FY2021 | Shop > recast, not split | 2 |  | -2 | 20-F FY2022 |  | ",
      "FY2021 | Lines without a mapping | 28 | -15 | -43 |  |  | ",
      "FY2021 | Total | 200 | 200 | 0 | 20-F FY2021 | 20-F FY2021 | ",
    ]);
  });
  it("only for years that both structures state whole", () => {
    const index = mapped(["Shop", "Retail Group", ""]);
    expect([
      tableOf("scheme=all", index, "ACME FY2020"),
      tableOf("scheme=all", index, "ACME FY2022"),
      tableOf("scheme=all", index, "BOLT FY2022"),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe("the filings that state a line", () => {
  const of = (asked: string, options = "", index = smallFacts()) => {
    const [segment = "", period = "", metric = ""] = asked.split(", ");
    return answerOf(
      vintages(index, { company: "ACME", segment, period, metric }, optionsOf(options)),
      ({ rows, money }) => [
        ...rows.map(({ filing, scheme, name, value, change, remarks }) =>
          [
            filing,
            scheme,
            name,
            ...[value, change].map((one) => (isFailure(one) ? one.message : one)),
            ...remarks,
          ].join(" | "),
        ),
        money,
      ],
    );
  };
  it.each<[string, string, unknown]>([
    ["Shop, FY2019", "", ["20-F FY2019 | old lines | Shop | 70 | ", "20-F FY2020 | old lines | Shop | 72 | 2", true]],
    [
      "Shop, FY2020",
      "scale=K",
      ["20-F FY2020 | old lines | Shop | 90000 | ", "20-F FY2021 | old lines | Shop | 88000 | -2000", true],
    ],
    ["Shop, FY2018", "", [`20-F FY2019 | old lines | Shop | 60 |  | ${late}`, true]],
    [
      "Cloud, FY2022",
      "scheme=all",
      ["20-F FY2022 | new groups | Cloud Group | 80 | ", "20-F FY2023 | new groups | Cloud Group | 85 | 5", true],
    ],
    [", FY2021, employees", "scale=B", ["20-F FY2021 |  | Total | 12345 | ", false]],
    ["Content > Songs, FY2021, cost_of_revenue", "", ["20-F FY2021 |  | Songs | 8 | ", true]],
    ["Freight, FY2021, cost_of_revenue", "", ["20-F FY2021 |  | Acme Post (related party) | 9 | ", true]],
    [
      "Content, FY2021, cost_of_revenue",
      "",
      'bad-argument: "Content" is made of several lines; ask for one: "Content > Films", "Content > Songs".',
    ],
    [
      "Rent, FY2021, cost_of_revenue",
      "",
      "not-disclosed: ACME cost of revenue Rent FY2021 is not disclosed: never stated as a number.",
    ],
    [
      "China retail marketplaces, FY2021, gmv",
      "",
      ["Press |  | China retail marketplaces | 800 |  | read in a secondary source", true],
    ],
    [
      "Shop, FY2020",
      "currency=USD",
      [
        "20-F FY2020 | old lines | Shop | No rate for ACME FY2020 from CNY to USD. Give one: fx=6.5 (CNY for one USD). | ",
        "20-F FY2021 | old lines | Shop | No rate for ACME FY2020 from CNY to USD. Give one: fx=6.5 (CNY for one USD). | No rate for ACME FY2020 from CNY to USD. Give one: fx=6.5 (CNY for one USD).",
        true,
      ],
    ],
    ["Shop, FY2022", "", "not-in-dataset: ACME revenue Shop FY2022 is not in the dataset."],
    ["Cloud, FY2022", "scheme=old lines", "not-in-dataset: ACME revenue Cloud FY2022 is not in the dataset."],
    ["Clod, FY2021", "", 'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?'],
  ])("%s with options '%s'", (asked, options, answer) => {
    expect(of(asked, options)).toEqual(answer);
  });
  it("a dated filing before an undated source, which counts only where none is dated", () => {
    const index = smallFacts({
      figures: [
        ...stated("ACME", "FY2019", "Press", "revenue", "segment: old lines", { Shop: 71 }, { secondary: true }),
        ...smallDataset.figures,
      ],
    });
    expect(of("Shop, FY2019", "", index)).toEqual([
      "20-F FY2019 | old lines | Shop | 70 | ",
      "20-F FY2020 | old lines | Shop | 72 | 2",
      true,
    ]);
  });
});
