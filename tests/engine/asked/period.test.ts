import { describe, expect, it } from "vitest";
import { parsePeriod, periodEnd, periodRange, priorPeriod } from "../../../src/engine/asked/period";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { answerOf, smallFacts } from "../small-facts";

const help = 'Write "FY2022", 2022, "LFY", "FY-1", or a half or quarter of the data such as "H1FY2021".';
const no = (input: string) => `bad-argument: "${input}" is not a period. ${help}`;

function companyOf(index: ReturnType<typeof smallFacts>, name: string) {
  const company = findCompany(index, name);
  if (isFailure(company)) throw new Error(company.message);
  return company;
}
const parsed = (company: string, input: unknown) => {
  const index = smallFacts();
  return answerOf(parsePeriod(index, companyOf(index, company), input), (period) => period);
};
/** Days since 1899-12-30, as Excel counts them. */
const excelDay = (iso: string) => (Date.parse(iso) - Date.parse("1899-12-30")) / 86_400_000;

describe("a period as it is typed", () => {
  it.each([
    ["FY2021", "FY2021"],
    [" fy 2021 ", "FY2021"],
    ["ＦＹ２０２１", "FY2021"],
    [2021, "FY2021"],
    ["2021", "FY2021"],
    [1990, "FY1990"],
    [2100, "FY2100"],
    ["FY1990", "FY1990"],
    ["FY2100", "FY2100"],
    ["LFY", "FY2023"],
    ["lfy", "FY2023"],
    ["FY0", "FY2023"],
    ["FY-1", "FY2022"],
    ["FY-12", "FY2011"],
    ["h1 fy2023", "H1FY2023"],
    [1989, no("1989")],
    [2101, no("2101")],
    [2021.5, no("2021.5")],
    ["FY1989", no("FY1989")],
    ["FY2101", no("FY2101")],
    ["FY-123", no("FY-123")],
    ["FY1", no("FY1")],
    ["XFY2021", no("XFY2021")],
    ["FY20211", no("FY20211")],
    ["LFYX", no("LFYX")],
    ["", no("")],
    ["x2021", no("x2021")],
    ["2021.", no("2021.")],
    [true, no("true")],
    [null, no("null")],
    [
      "FY2020:FY2021",
      'bad-argument: "FY2020:FY2021" is a range of years, which stands alone as an argument; here one period is meant.',
    ],
    ["H2FY2023", "not-in-dataset: ACME H2FY2023 is not in the dataset. Halves and quarters there: H1FY2023."],
    ["q4fy2020", "not-in-dataset: ACME Q4FY2020 is not in the dataset. Halves and quarters there: H1FY2023."],
    ["H3FY2023", no("H3FY2023")],
    ["Q5FY2023", no("Q5FY2023")],
    ["Q1FY20233", no("Q1FY20233")],
    ["XQ1FY2023", no("XQ1FY2023")],
  ])("%s", (input, answer) => {
    expect(parsed("ACME", input)).toBe(answer);
  });

  it.each([
    ["2021-03-31", "ACME", "FY2021"],
    ["2021-04-01", "ACME", "FY2022"],
    ["2021-12-31", "BOLT", "FY2021"],
    ["2022-01-01", "BOLT", "FY2022"],
  ])("the date %s lies in the year of %s that is called %s", (iso, company, period) => {
    expect(parsed(company, excelDay(iso))).toBe(period);
    expect(parsed(company, excelDay(iso) + 0.99)).toBe(period);
    expect(parsed(company, String(excelDay(iso)))).toBe(period);
  });

  it("a number is a date from 20,000 to below 100,000", () => {
    expect(parsed("BOLT", 20_000)).toBe("FY1954");
    expect(parsed("BOLT", 19_999)).toBe(no("19999"));
    expect(parsed("BOLT", 99_999)).toBe("FY2173");
    expect(parsed("BOLT", 100_000)).toBe(no("100000"));
  });

  it("the last year of a company without any is not in the dataset, nor are its halves", () => {
    const index = smallFacts({ figures: [], periodEnds: {} });
    const asked = (input: string) => answerOf(parsePeriod(index, companyOf(index, "BOLT"), input), (period) => period);
    expect(asked("LFY")).toBe("not-in-dataset: BOLT has no fiscal year in the dataset.");
    expect(asked("H1FY2021")).toBe(
      "not-in-dataset: BOLT H1FY2021 is not in the dataset. Halves and quarters there: none.",
    );
  });

  it("the last year is one with total revenue, whatever other figures there are", () => {
    const { dataset } = smallFacts();
    const figures = dataset.figures.filter(({ metric, period }) => !(metric === "revenue" && period === "FY2023"));
    const index = smallFacts({ figures });
    expect(answerOf(parsePeriod(index, companyOf(index, "ACME"), "LFY"), (period) => period)).toBe("FY2022");
    expect(index.fiscalYears.get("ACME")).toEqual(["FY2018", "FY2019", "FY2020", "FY2021", "FY2022"]);
  });

  it("the period before is the same part of the year before", () => {
    expect([
      priorPeriod("FY2021"),
      priorPeriod("H1FY2021"),
      priorPeriod("FY2021", 3),
      priorPeriod("FY2021", -1),
    ]).toEqual(["FY2020", "H1FY2020", "FY2018", "FY2022"]);
  });
});

describe("a range of years", () => {
  it.each([
    ["FY2019:FY2021", "FY2019 FY2020 FY2021"],
    ["FY-2:FY0", "FY2021 FY2022 FY2023"],
    ["FY2021:FY2021", "FY2021"],
    ["FY2021", "FY2021"],
    [2021, "FY2021"],
    ["H1FY2023", "H1FY2023"],
    ["FY2021:FY2019", 'bad-argument: The range "FY2021:FY2019" runs backwards. Write "FY2019:FY2021".'],
    ["H1FY2023:FY2023", 'bad-argument: A range takes fiscal years, not "H1FY2023:FY2023".'],
    ["FY2022:H1FY2023", 'bad-argument: A range takes fiscal years, not "FY2022:H1FY2023".'],
    [
      "FY2019:FY2020:FY2021",
      'bad-argument: "FY2019:FY2020:FY2021" is not a range of fiscal years. Write "FY2018:FY2022".',
    ],
    ["FY2019:soon", no("soon")],
    [":FY2019", no("")],
  ])("%s", (input, answer) => {
    const index = smallFacts();
    expect(answerOf(periodRange(index, companyOf(index, "ACME"), input), (years) => years.join(" "))).toBe(answer);
  });
});

it("a period ends where the data say, a year outside them with the company's year", () => {
  const index = smallFacts();
  const end = (company: string, period: string) => periodEnd(index, companyOf(index, company), period);
  expect([end("ACME", "H1FY2023"), end("ACME", "FY2021"), end("ACME", "FY2030"), end("BOLT", "FY2030")]).toEqual([
    "2022-09-30",
    "2021-03-31",
    "2030-03-31",
    "2030-12-31",
  ]);
});
