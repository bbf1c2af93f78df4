import { describe, expect, it } from "vitest";
import { defaultOptions } from "../../../src/engine/asked/options";
import { type CoverageAsked, coverage } from "../../../src/engine/coverage/coverage";
import { coverageOffers } from "../../../src/engine/coverage/coverage-offers";
import { datasetSummary } from "../../../src/engine/coverage/dataset-summary";
import { findCompany } from "../../../src/engine/facts/company";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { facts } from "../../../src/functions/support/facts";

const companyOf = (id: string) => {
  const found = findCompany(facts, id);
  if (isFailure(found)) throw new Error(found.message);
  return found;
};
const mapOf = (company: string, asked: Partial<CoverageAsked> = {}) =>
  coverage(facts, companyOf(company), { axis: "segment", metric: "revenue", basis: "latest", ...asked });
const cellOf = (map: ReturnType<typeof mapOf>, scheme: string, segment: string, year: string) =>
  map.sections
    .find((section) => section.scheme === scheme)
    ?.rows.find((row) => row.segment === segment)
    ?.cells.find((cell) => cell.year === year);

describe("what is disclosed", () => {
  it("is the figure GET returns, with every filing that states it", () => {
    const cell = cellOf(mapOf("BABA"), "seven segments", "Cloud", "FY2021");
    expect(cell).toMatchObject({ disclosure: "disclosed", found: { value: 60558 } });
    expect(cell?.filings).toContain("20-F FY2022");
  });

  it("says of a structure that ended that it did not exist, for every metric", () => {
    for (const metric of ["revenue", "adjusted_ebita"]) {
      const cell = cellOf(mapOf("BABA", { metric }), "seven segments", "Cloud", "FY2025");
      expect(cell).toMatchObject({ disclosure: "didNotExist", found: { failure: "did-not-exist" } });
    }
  });

  it("tells what is not disclosed from what is not in the dataset", () => {
    const costs = mapOf("BABA", { axis: "nature", metric: "cost_of_revenue" });
    const of = (component: string, year: string) => cellOf(costs, "", component, year)?.disclosure;
    expect(of("Traffic acquisition", "FY2022")).toBe("notDisclosed");
    expect(of("Payment processing", "FY2025")).toBe("notInDataset");
    expect(of("Payment processing", "FY2022")).toBe("disclosed");
    expect(of("Content acquisition", "FY2022")).toBe("part");
  });

  it("shows segments of a metric that is reported for none of them, with the reason", () => {
    const map = mapOf("AMZN", { metric: "cost_of_revenue" });
    expect(map.tally.disclosed).toBe(0);
    expect(cellOf(map, "three segments", "AWS", "FY2022")).toMatchObject({ disclosure: "notDisclosed" });
  });

  it("tells what a filing states from what another one does", () => {
    const map = mapOf("BABA", { basis: "20-F FY2021" });
    expect(cellOf(map, "four segments", "Cloud computing", "FY2021")?.disclosure).toBe("disclosed");
    expect(cellOf(map, "seven segments", "Cloud", "FY2021")?.disclosure).toBe("elsewhere");
  });

  it("has the company's metrics on its own axis, worked out ones among them", () => {
    const map = mapOf("BABA", { axis: "company" });
    const row = map.sections[0]?.rows.find(({ metric }) => metric === "adjusted_ebita");
    expect(row?.cells.find(({ year }) => year === "FY2021")?.disclosure).toBe("derived");
  });

  it.each(["BABA", "AMZN"])("never shows a figure where GET has none, nor a reason where it has one: %s", (company) => {
    for (const axis of ["segment", "product", "nature", "company"] as const)
      for (const metric of ["revenue", "cost_of_revenue", "adjusted_ebita", "operating_income"]) {
        const map = mapOf(company, { axis, metric });
        const cells = map.sections.flatMap(({ scheme, rows }) =>
          rows.flatMap((row) => row.cells.map((cell) => ({ scheme, row, cell }))),
        );
        expect(Object.values(map.tally).reduce((sum, count) => sum + count, 0)).toBe(cells.length);
        for (const { scheme, row, cell } of cells) {
          const place = axis === "company" ? {} : { axis, scheme: scheme || "auto" };
          const query = { company, segment: row.segment, period: cell.year, metric: row.metric };
          const got = figure(facts, query, { ...defaultOptions, ...place });
          expect(isFailure(got)).toBe(isFailure(cell.found));
          expect(cell.filings.length > 0 || isFailure(got)).toBe(true);
        }
      }
  });
});

describe("the dataset in short", () => {
  it("counts what there is of each company", () => {
    const all = datasetSummary(facts);
    expect(all.map(({ company }) => company.id)).toEqual(["BABA", "AMZN"]);
    expect(all.reduce((sum, { figures }) => sum + figures, 0)).toBe(facts.dataset.figures.length);
    for (const { filings, figures } of all) expect(filings.reduce((sum, each) => sum + each.figures, 0)).toBe(figures);
  });
});

describe("what there is to say", () => {
  it("is by segment, product, kind of cost and company, revenue first, metrics not reported by segment among them", () => {
    const offers = coverageOffers(facts, companyOf("BABA"));
    expect(offers.map(({ axis }) => axis)).toEqual(expect.arrayContaining(["segment", "product", "nature", "company"]));
    const segments = offers.find(({ axis }) => axis === "segment")?.metrics ?? [];
    expect(segments[0]).toBe("revenue");
    expect(segments).toContain("cost_of_revenue");
    for (const { axis, metrics } of offers)
      for (const metric of metrics) {
        const map = mapOf("BABA", { axis, metric });
        expect(
          map.sections.some(({ rows }) => rows.length > 0),
          `${axis} ${metric}`,
        ).toBe(true);
      }
  });
});
