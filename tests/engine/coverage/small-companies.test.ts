import { describe, expect, it } from "vitest";
import { coverage, type CoverageAsked } from "../../../src/engine/coverage/coverage";
import { coverageOffers } from "../../../src/engine/coverage/coverage-offers";
import { datasetSummary } from "../../../src/engine/coverage/dataset-summary";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { smallDataset, smallFacts } from "../small-facts";

function companyOf(index: ReturnType<typeof smallFacts>, name: string) {
  const company = findCompany(index, name);
  if (isFailure(company)) throw new Error(company.message);
  return company;
}
/** Line by line: name, level, and for each year what is disclosed by which filings. */
function map(name: string, asked: Partial<CoverageAsked> = {}) {
  const index = smallFacts();
  const found = coverage(index, companyOf(index, name), {
    axis: "segment",
    metric: "revenue",
    basis: "latest",
    ...asked,
  });
  const rows = found.sections.map(({ scheme, rows: lines }) => [
    scheme,
    ...lines.map(({ name: line, level, cells }) =>
      [line, level, ...cells.map(({ disclosure, filings }) => [disclosure, ...filings].join(" "))].join(" | "),
    ),
  ]);
  return { rows, years: found.years.join(" "), tally: found.tally };
}

describe("what filings disclose", () => {
  it("newest structure first, lines below where some year states them, every filing that states a cell", () => {
    const none = "notInDataset";
    const [two19, two20, two21, two22, two23] = [2019, 2020, 2021, 2022, 2023].map((year) => `20-F FY${year}`);
    const groups = (latest: string) => [none, none, none, none, `disclosed ${two23} ${two22}`, latest].join(" | ");
    const found = map("ACME");
    expect(found.rows).toEqual([
      [
        "new groups",
        `Retail Group | 0 | ${groups(`disclosed ${two23}`)}`,
        `Cloud Group | 0 | ${groups(`disclosed ${two23}`)}`,
        `Elimination | 0 | ${groups(`disclosed ${two23}`)}`,
      ],
      [
        "old lines",
        ...["Shop", "Cloud", "Others"].flatMap((line) => [
          `${line} | 0 | disclosed ${two19} | disclosed ${two20} ${two19} | disclosed ${two21} ${two20} | disclosed ${two21} | ${none} | ${none}`,
          ...(line === "Shop"
            ? [
                `Online | 1 | ${none} | disclosed ${two19} | disclosed ${two20} | disclosed ${two21} | ${none} | ${none}`,
                `Stores | 1 | ${none} | disclosed ${two19} | disclosed ${two20} | disclosed ${two21} | ${none} | ${none}`,
                `Big | 2 | ${none} | ${none} | ${none} | disclosed ${two21} | ${none} | ${none}`,
                `Others | 2 | ${none} | ${none} | ${none} | disclosed ${two21} | ${none} | ${none}`,
              ]
            : []),
        ]),
      ],
    ]);
    expect(found.years).toBe("FY2018 FY2019 FY2020 FY2021 FY2022 FY2023");
    // 10 lines x 6 years; stated: 3 x 2 new, 3 x 4 old, 2 x 3 and 2 x 1 below
    expect(found.tally).toEqual({
      disclosed: 26,
      derived: 0,
      part: 0,
      notDisclosed: 0,
      notInDataset: 34,
      didNotExist: 0,
      elsewhere: 0,
    });
  });
  it("of a metric of the company, worked out ones among them; of another filing elsewhere", () => {
    const index = smallFacts();
    const company = companyOf(index, "ACME");
    const of = (basis: string, metric: string) =>
      coverage(index, company, { axis: "company", metric: "", basis })
        .sections[0]?.rows.find((row) => row.metric === metric)
        ?.cells.map(({ disclosure }) => disclosure)
        .join(" ");
    expect(of("latest", "adjusted_ebita")).toBe("notInDataset notInDataset disclosed disclosed disclosed derived");
    expect(of("20-F FY2021", "revenue")).toBe("elsewhere elsewhere elsewhere disclosed elsewhere elsewhere");
    const [first] = coverage(index, company, { axis: "company", metric: "", basis: "latest" }).sections;
    expect(first?.scheme).toBe("");
    expect(first?.rows[0]).toMatchObject({
      name: "Revenue",
      segment: "Total",
      id: "total",
      metric: "revenue",
      level: 0,
    });
  });
  it("of cost of revenue by its components: whole, in part, kept back", () => {
    const { rows, tally } = map("ACME", { axis: "nature", metric: "cost_of_revenue" });
    const none = "notInDataset";
    expect(rows).toEqual([
      [
        "",
        `Content | 0 | ${none} | ${none} | disclosed 20-F FY2020 | disclosed 20-F FY2021 | ${none} | ${none}`,
        `Freight | 0 | ${none} | ${none} | ${none} | part | ${none} | ${none}`,
        `Staff | 0 | ${none} | ${none} | ${none} | disclosed 20-F FY2021 | ${none} | ${none}`,
        `Rent | 0 | ${none} | notDisclosed | notDisclosed | notDisclosed | notDisclosed | ${none}`,
      ],
    ]);
    expect(tally).toMatchObject({ disclosed: 3, part: 1, notDisclosed: 4, notInDataset: 16 });
  });
  it("offers each axis with its metrics, revenue first, and those of which a gap says something", () => {
    const index = smallFacts();
    expect(coverageOffers(index, companyOf(index, "BOLT"))).toEqual([
      { axis: "segment", metrics: ["revenue", "operating_income", "adjusted_ebita"] },
      { axis: "product", metrics: ["revenue"] },
      { axis: "company", metrics: ["revenue", "operating_income"] },
    ]);
  });
  it("the dataset, company by company, filings newest first, undated sources last", () => {
    const [acme, bolt] = datasetSummary(smallFacts());
    expect(bolt).toMatchObject({
      firstYear: "FY2021",
      lastYear: "FY2022",
      gaps: 2,
      figures: 15,
      filings: [{ filing: "10-K FY2022", kind: "10-K", figures: 15 }],
    });
    expect(acme).toMatchObject({ firstYear: "FY2018", lastYear: "FY2023", gaps: 3 });
    expect(acme?.filings.map(({ filing }) => filing)).toEqual([
      "20-F FY2023",
      "20-F FY2022",
      "20-F FY2021",
      "20-F FY2020",
      "20-F FY2019",
      "Press",
    ]);
    expect(acme?.filings.at(-1)).toEqual({ filing: "Press", kind: "article", figures: 1 });
    const none = datasetSummary(
      smallFacts({ figures: [], periodEnds: {}, filings: [...smallDataset.filings].reverse() }),
    )[0];
    expect(none).toMatchObject({ firstYear: "", lastYear: "", figures: 0 });
    expect(none?.filings[0]?.filing).toBe("20-F FY2023");
  });
});
