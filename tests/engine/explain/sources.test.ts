import { describe, expect, it } from "vitest";
import { type Call, cardOfCall, shapeOfCall, sourcesOfCall } from "../../../src/engine/explain/card-of-call";
import { citation } from "../../../src/engine/explain/citation";
import { filingPage } from "../../../src/engine/explain/filing-page";
import { fieldForMetric, parseSourceField, sourceField, sourceFields } from "../../../src/engine/explain/source-field";
import { unitInWords } from "../../../src/engine/explain/unit-in-words";
import { figure } from "../../../src/engine/figure/figure";
import type { Selection } from "../../../src/engine/figure/selection";
import { isFailure } from "../../../src/engine/failure";
import { answerOf, factsWith, optionsOf, smallDataset, smallFacts, stated } from "../small-facts";

const page = (filing: string) => `https://filings.example/${filing.replace(/ /g, "-")}`;
function found(asked: string, options = "", index = smallFacts()): Selection {
  const [company = "", segment = "", period = "", metric = ""] = asked.split(", ");
  const selection = figure(index, { company, segment, period, metric }, optionsOf(options));
  if (isFailure(selection)) throw new Error(selection.message);
  return selection;
}
const malls = "ACME, China retail marketplaces, FY2021, gmv";

describe("a figure's source, field by field", () => {
  const fields = (asked: string, options = "", index = smallFacts()) => {
    const selection = found(asked, options, index);
    return sourceFields.map((field) => answerOf(sourceField(index, selection, field), (text) => text));
  };
  it("of a figure read in its filing", () => {
    expect(fields("ACME, Shop, FY2019")).toEqual([
      "20-F FY2020, page 1",
      page("20-F FY2020"),
      "20-F FY2020",
      "Shop",
      "disclosed",
      "primary (20-F)",
      "20-F FY2019 states 70",
    ]);
  });
  it("of one read in a copy", () => {
    expect(fields(malls)).toEqual([
      "Press, page 1",
      "not-in-dataset: No url for ACME China retail marketplaces FY2021: Press, page 1 was read in a copy without a citable address.",
      "Press",
      "GMV of the malls",
      "disclosed",
      "secondary",
      'label: "GMV of the malls"; read in a secondary source',
    ]);
  });
  it("of a sum worked out here: what its parts say, each once", () => {
    expect(fields("ACME, Content, FY2021, cost_of_revenue")).toEqual([
      "20-F FY2021, page 1",
      page("20-F FY2021"),
      "20-F FY2021",
      "Films; Songs",
      "derived",
      "primary (20-F)",
      "",
    ]);
    const other = { sourceUrl: page("appendix"), note: "of the appendix", filing: "20-F FY2022" };
    const parts = smallDataset.figures.map((one) => (one.segment === "Songs" ? { ...one, ...other } : one));
    const [, url, filing, , , , note] = fields(
      "ACME, Content, FY2021, cost_of_revenue",
      "",
      smallFacts({ figures: parts }),
    );
    expect([url, filing, note]).toEqual([
      `${page("20-F FY2021")} ${page("appendix")}`,
      "20-F FY2021; 20-F FY2022",
      "of the appendix",
    ]);
  });
  it("of a translated one: stated in the currency it is disclosed, at a rate it is derived", () => {
    const status = (asked: string) => fields(asked, "currency=USD")[4];
    expect([status("ACME, , FY2022"), status("ACME, Cloud, FY2022"), status("ACME, , FY2021, employees")]).toEqual([
      "disclosed",
      "derived",
      "disclosed",
    ]);
  });
  it("of a worked-out total the note is said once; a filing nobody lists is a filing", () => {
    expect(fields("ACME, , FY2023, adjusted_ebita").slice(4)).toEqual([
      "derived",
      "primary (20-F)",
      "derived: segments and reconciling lines of 20-F FY2023, which prints no total here",
    ]);
    const unlisted = factsWith(stated("BOLT", "FY2023", "Letter", "revenue", "company", { Total: 7 }));
    expect(fields("BOLT, , FY2023", "", unlisted)[5]).toBe("primary (filing)");
  });
  it("under basis=first, where the oldest filing is younger than the year, the original is missing", () => {
    expect(fields("ACME, Shop, FY2018", "basis=first")[6]).toBe("the original filing is not in the dataset");
    expect(fields("ACME, Shop, FY2018")[6]).toBe("");
    expect(fields("ACME, Shop, FY2019", "basis=first")[6]).toBe("20-F FY2020 states 72");
  });
  it("other figures are told in the unit of the one that is shown, coarser ones are none", () => {
    const rounded = factsWith(
      stated("BOLT", "FY2022", "10-K FY2022", "employees", "company", { Total: 9 }, { scale: 1e3, unit: "persons" }),
      stated("ACME", "FY2021", "20-F FY2022", "revenue", "company", { Total: 0.2 }, { scale: 1e9 }),
      stated("ACME", "FY2021", "20-F FY2020", "revenue", "company", { Total: 199_500 }, { scale: 1e3 }),
      stated("ACME", "FY2021", "20-F FY2019", "revenue", "company", { Total: 0.3 }, { scale: 1e9 }),
    );
    expect(fields("ACME, , FY2021", "basis=20-F FY2021", rounded)[6]).toBe("20-F FY2020 states 199.5");
  });

  it.each([
    ["", "title"],
    ["  ", "title"],
    ["URL", "url"],
    [" note", "note"],
    [
      "tilte",
      'bad-argument: Field takes title, url, filing, label, status, kind, note, not "tilte". Did you mean "title"?',
    ],
    ["zzzzzzzz", 'bad-argument: Field takes title, url, filing, label, status, kind, note, not "zzzzzzzz".'],
    [
      "scale=B",
      'bad-argument: "scale=B" looks like options: they are the last argument, after an empty one for field.',
    ],
  ])("the field '%s'", (asked, answer) => {
    expect(answerOf(parseSourceField(asked), (field) => field)).toBe(answer);
  });
  it("a field in the place of the metric is told", () => {
    expect(fieldForMetric("Url")).toMatchObject({
      failure: "bad-argument",
      message: '"Url" is a field, which comes after metric: leave an empty argument for metric before it.',
    });
    expect(fieldForMetric("revenue")).toBeUndefined();
  });
});

describe("a footnote", () => {
  it.each([
    [
      "ACME, Cloud, FY2021",
      "",
      `Acme Group Cloud revenue FY2021: 20-F FY2021, old lines, line "Cloud". 20-F FY2021, page 1, ${page("20-F FY2021")}`,
    ],
    ["ACME, , FY2021", "", `Acme Group revenue FY2021: 20-F FY2021. 20-F FY2021, page 1, ${page("20-F FY2021")}`],
    [
      "ACME, Big, FY2021",
      "",
      `Acme Group Shop > Stores > Big revenue FY2021: 20-F FY2021, old lines, line "Big". 20-F FY2021, page 1, ${page("20-F FY2021")}`,
    ],
    [
      "ACME, Content, FY2021, cost_of_revenue",
      "",
      `Acme Group Content cost of revenue FY2021: 20-F FY2021, sum of "Films; Songs". 20-F FY2021, page 1, ${page("20-F FY2021")}`,
    ],
    [
      malls,
      "",
      'Acme Group China retail marketplaces GMV FY2021: Press, line "GMV of the malls". Press, page 1, read in a copy without a citable address (read in a secondary source)',
    ],
    [
      "ACME, Shop, FY2018",
      "basis=first",
      `Acme Group Shop revenue FY2018: 20-F FY2019, old lines, line "Shop". 20-F FY2019, page 1, ${page("20-F FY2019")} (the original filing is not in the dataset)`,
    ],
    [
      "ACME, Cloud, FY2022",
      "currency=USD",
      `Acme Group Cloud Group revenue FY2022: 20-F FY2023, new groups, line "Cloud Group". 20-F FY2023, page 1, ${page("20-F FY2023")} (translated at 6.25 CNY per USD (convenience rate implied by the filing, FY2022))`,
    ],
  ])("%s with options '%s'", (asked, options, text) => {
    expect(citation(smallFacts(), found(asked, options))).toBe(text);
  });
  it("is one line, whatever spaces its texts hold", () => {
    const index = factsWith(
      stated(
        "BOLT",
        "FY2023",
        "10-K FY2022",
        "revenue",
        "company",
        { Total: 7 },
        { sourceTitle: "Part  one\n of two" },
      ),
    );
    expect(citation(index, found("BOLT, , FY2023", "", index))).toContain(". Part one of two, https://");
  });
});

describe("the card of a call", () => {
  const call = (name: string, ...given: unknown[]): Call => ({
    name,
    arguments: given.map((one) => (Array.isArray(one) ? (one as unknown[][]) : [[one]])),
  });
  const card = (of: Call, row = 0, column = 0) =>
    answerOf(cardOfCall(smallFacts(), of, row, column) ?? null, (own) => own);
  const place = (segment: string, metric: string, period: string, structure?: string) => [
    ["Company", "Acme Group (ACME)"],
    ["Segment", segment],
    ["Metric", metric],
    ["Period", period],
    ...(structure === undefined ? [] : [["Structure", structure]]),
  ];
  const source = (filing: string, label: string, status = "disclosed") => [
    ["Filing", filing],
    ["Label", label],
    ["Status", status],
    ["Source kind", "primary (20-F)"],
    ["Source", `${filing}, page 1`],
    ["Link", page(filing)],
  ];

  it("of a figure: its place, its source, its arithmetic, its footnote", () => {
    expect(card(call("GET", "ACME", "Cloud", "FY2021", "", "scale=K"))).toEqual({
      rows: [
        ...place("Cloud", "revenue", "FY2021", "old lines"),
        ...source("20-F FY2021", "Cloud"),
        ["Arithmetic", "ACME Cloud FY2021 = CNY 60,000 thousand (20-F FY2021, old lines)"],
      ],
      citation: `Acme Group Cloud revenue FY2021: 20-F FY2021, old lines, line "Cloud". 20-F FY2021, page 1, ${page("20-F FY2021")}`,
      value: 60_000,
      unit: "CNY thousands",
      copied: undefined,
    });
  });
  it("of a measure: what it cites, no footnote, no unit", () => {
    expect(card(call("SHARE", "ACME", "Cloud", "FY2021"))).toEqual({
      rows: [
        ...place("Cloud", "revenue", "FY2021", "old lines"),
        ...source("20-F FY2021", "Cloud"),
        ["Arithmetic", "Cloud 60 / Total 200 = 30.000 % (20-F FY2021, old lines)"],
      ],
      citation: undefined,
      value: 0.3,
      unit: "",
      copied: undefined,
    });
    expect(card(call("HHI", "ACME", "FY2021"))).toMatchObject({
      rows: [
        ...place("Total", "revenue", "FY2021", "old lines"),
        ["Filing", "20-F FY2021"],
        [
          "Arithmetic",
          "10,000 x sum of squares of Shop 55.000 %, Cloud 30.000 %, Others 15.000 % = 4,150 (20-F FY2021, old lines)",
        ],
      ],
      unit: "points of 10,000",
      citation: undefined,
    });
  });
  it.each([
    [
      ["REVENUE", "ACME", "Cloud", 2021],
      60,
      "CNY millions",
      "ACME Cloud FY2021 = CNY 60 million (20-F FY2021, old lines)",
    ],
    [
      ["REVENUE", "ACME", "Cloud", "FY2021", "scale=B"],
      0.06,
      "CNY billions",
      "ACME Cloud FY2021 = CNY 0.06 billion (20-F FY2021, old lines)",
    ],
    [
      ["COST", "ACME", "Content", "FY2021"],
      20,
      "CNY millions",
      "ACME Content cost of revenue FY2021 = 12 + 8 = CNY 20 million (20-F FY2021)",
    ],
    [
      ["COST", "ACME", "", "FY2021"],
      120,
      "CNY millions",
      "ACME Total cost of revenue FY2021 = CNY 120 million (20-F FY2021)",
    ],
    [
      ["SOURCE", "ACME", "Cloud", "FY2021", "", "url"],
      60,
      "CNY millions",
      "ACME Cloud FY2021 = CNY 60 million (20-F FY2021, old lines)",
    ],
    [
      ["SOURCE", "ACME", "", "FY2021", "net_income", "url", "scale=1"],
      12e6,
      "CNY",
      "ACME Total net income FY2021 = CNY 12,000,000 (20-F FY2021)",
    ],
    [
      ["CITE", "ACME", "", "FY2021", "employees"],
      12_345,
      "persons",
      "ACME Total employees FY2021 = 12,345 (20-F FY2021)",
    ],
    [["GET", "ACME", "", "FY2021", "tax_rate"], 0.25, "", "ACME Total tax rate FY2021 = 0.25 (20-F FY2021)"],
    [
      ["GET", "ACME", "", "FY2022", "", "currency=USD"],
      40,
      "USD millions",
      "ACME Total FY2022 = USD 40 million (20-F FY2022, USD as stated in 20-F FY2022)",
    ],
    [
      [
        "GET",
        "ACME",
        "",
        "FY2021",
        "",
        [
          ["scale", "B"],
          ["basis", "first"],
        ],
      ],
      0.2,
      "CNY billions",
      "ACME Total FY2021 = CNY 0.2 billion (20-F FY2021)",
    ],
    [
      ["MARGIN", "ACME", "Cloud", "FY2022"],
      0.06,
      "",
      "Cloud Group adjusted EBITA 5.1 / revenue 85 = 6.000 % (20-F FY2023, new groups)",
    ],
    [["MARGIN", "ACME", "", "FY2021", "net"], 0.06, "", "Total net income 12 / revenue 200 = 6.000 % (20-F FY2021)"],
    [
      ["COSTRATIO", "ACME", "Content", "FY2021"],
      0.1,
      "",
      "Content cost of revenue 20 / revenue 200 = 10.000 % (20-F FY2021)",
    ],
    [
      ["GROWTHRATE", "ACME", "Cloud", "FY2021"],
      0.5,
      "",
      "Cloud FY2021 60 / FY2020 40 - 1 = 50.000 % (20-F FY2021, old lines)",
    ],
    [
      ["GROWTHRATE", "ACME", "", "FY2021", "FY2018"],
      1,
      "",
      "Total FY2021 200 / FY2018 100 - 1 = 100.000 % (20-F FY2021)",
    ],
    [
      ["CONTRIBUTION", "ACME", "Cloud", "FY2021"],
      0.125,
      "",
      "Cloud (FY2021 60 - FY2020 40) / Total FY2020 160 = 12.500 % (20-F FY2021, old lines)",
    ],
    [
      ["CAGR", "ACME", "", "FY2018", "FY2019"],
      0.25,
      "",
      "Total (FY2019 125 / FY2018 100)^(1/1) - 1 = 25.000 % (20-F FY2019)",
    ],
    [
      ["CAGR", "ACME", "", 2018, 2019, "revenue"],
      0.25,
      "",
      "Total (FY2019 125 / FY2018 100)^(1/1) - 1 = 25.000 % (20-F FY2019)",
    ],
  ])("%j", (written, value, unit, arithmetic) => {
    const [name = "", ...given] = written as string[];
    const own = card(call(name, ...given)) as { value: number; unit: string; rows: [string, string][] };
    expect([own.value, own.unit, own.rows.at(-1)?.[1]]).toEqual([value, unit, arithmetic]);
  });
  it("says what was read in a copy", () => {
    const own = card(call("GET", "ACME", "China retail marketplaces", "FY2021", "gmv"));
    expect(own).toMatchObject({ copied: { filing: "Press", segment: "China retail marketplaces" } });
  });
  it("of an element of a table: the row's segment, the column's year", () => {
    const table = call("GET", "ACME", [["Shop"], ["Cloud"]], "FY2020:FY2021", "", "");
    expect(shapeOfCall(smallFacts(), table)).toEqual({ rows: 2, columns: 2 });
    expect([card(table, 0, 0), card(table, 0, 1), card(table, 1, 0), card(table, 1, 1)]).toMatchObject([
      { value: 88 },
      { value: 110 },
      { value: 40 },
      { value: 60 },
    ]);
    expect(
      shapeOfCall(
        smallFacts(),
        call("GET", "ACME", [["Shop"]], [["FY2020", "FY2021", "FY2022"]], "", [
          ["scale", "B"],
          ["na", "text"],
        ]),
      ),
    ).toEqual({
      rows: 1,
      columns: 3,
    });
    expect(shapeOfCall(smallFacts(), call("GET", "ACNE", "Shop", "FY2020:FY2021"))).toEqual({ rows: 1, columns: 1 });
    expect(shapeOfCall(smallFacts(), call("GET", "ACME", "Shop", "FY2021:FY2020"))).toEqual({ rows: 1, columns: 1 });
  });
  it("a call that fails says why, one that stands on no figures has none", () => {
    expect(card(call("GET", "ACME", "Clod", "FY2021"))).toBe(
      'not-found: No segment "Clod" in ACME FY2021. Did you mean "Cloud"?',
    );
    expect(card(call("GET", "ACME", "Cloud", "FY2021", "", "scale=Z"))).toBe(
      'bad-argument: Option scale takes 1, K, M, B, not "Z".',
    );
    expect([
      cardOfCall(smallFacts(), call("SCENARIO", 1), 0, 0),
      shapeOfCall(smallFacts(), call("SCENARIO", 1)),
    ]).toEqual([undefined, undefined]);
    expect(sourcesOfCall(smallFacts(), call("SCENARIO", 1))).toEqual([]);
  });
  it("its sources, each filing once", () => {
    const line = (filing: string) => `${filing}, ${filing}, page 1, ${page(filing)}`;
    const index = smallFacts();
    expect(sourcesOfCall(index, call("GET", "ACME", [["Shop"], ["Cloud"], ["Clod"]], "FY2019:FY2021"))).toEqual([
      line("20-F FY2020"),
      line("20-F FY2021"),
    ]);
    expect(sourcesOfCall(index, call("HHI", "ACME", [["FY2021"], ["FY2023"]]))).toEqual(["20-F FY2021", "20-F FY2023"]);
    expect(sourcesOfCall(index, call("GET", "ACME", "China retail marketplaces", "FY2021", "gmv"))).toEqual([
      "Press, Press, page 1",
    ]);
    expect(sourcesOfCall(index, call("CONTRIBUTION", "ACME", "Cloud", "FY2021"))).toEqual([line("20-F FY2021")]);
    const many = Array.from({ length: 201 }, (_, at) => [at < 200 ? "Shop" : "Elimination"]);
    expect(sourcesOfCall(index, call("GET", "ACME", many, [["FY2021"]]))).toEqual([line("20-F FY2021")]);
    const end = Array.from({ length: 200 }, (_, at) => [at < 199 ? "Cloud Group" : "Cloud computing"]);
    expect(sourcesOfCall(index, call("GET", "ACME", end, [["FY2023"]]))).toEqual([line("20-F FY2023")]);
  });
});

it("a filing's page: where the figure was read, of a copy a page of the filing where others were", () => {
  const index = factsWith(
    stated(
      "BOLT",
      "FY2023",
      "10-K FY2022",
      "revenue",
      "company",
      { Total: 7 },
      { secondary: true, sourceUrl: "https://copy.example" },
    ),
    stated("BOLT", "FY2023", "10-K FY2022", "net_income", "company", { Total: 1 }, { sourceUrl: "" }),
  );
  const of = (asked: string) => filingPage(index, found(asked, "", index).figure);
  expect([of("BOLT, , FY2022"), of("BOLT, , FY2023"), of("BOLT, , FY2023, net_income"), of(malls)]).toEqual([
    page("10-K FY2022"),
    page("10-K FY2022"),
    undefined,
    undefined,
  ]);
});

it.each([
  ["revenue", "", "ACME revenue, CNY millions"],
  ["revenue", "scale=1", "ACME revenue, CNY"],
  ["revenue", "scale=K; currency=USD", "ACME revenue, USD thousands"],
  ["adjusted_ebita", "scale=B", "ACME adjusted EBITA, CNY billions"],
  ["employees", "scale=B", "ACME employees, persons"],
  ["tax_rate", "", "ACME tax rate, fractions"],
  ["fx_rate", "", "ACME FX rate, CNY per USD"],
])("a table of %s with options '%s' is headed %s", (metric, options, header) => {
  const index = smallFacts();
  const [acme] = smallDataset.companies;
  expect(acme && unitInWords(index, acme, metric, optionsOf(options))).toBe(header);
});
