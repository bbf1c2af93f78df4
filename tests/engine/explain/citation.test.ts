import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { citation } from "../../../src/engine/explain/citation";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { defaultOptions, type Options } from "../../../src/engine/asked/options";

const index = indexDataset(dataset);
const cite = (company: string, segment: string, period: string, metric = "revenue", more: Partial<Options> = {}) => {
  const found = figure(index, { company, segment, period, metric }, { ...defaultOptions, ...more });
  if (isFailure(found)) throw new Error(found.message);
  return citation(index, found);
};

describe("citation", () => {
  it("names the figure, the filing, the line as printed, the page and its address", () => {
    expect(cite("BABA", "Total", "FY2022")).toMatch(
      /^Alibaba Group revenue FY2022: 20-F FY2023.*\. Alibaba 20-F FY2023, .*, https:\/\/www\.sec\.gov\/\S+$/,
    );
    expect(cite("BABA", "Core commerce", "FY2020", "revenue", { scheme: "four segments" })).toContain(
      '20-F FY2021, four segments, line "Total core commerce"',
    );
  });
  it("says what a reader should know: secondary, derived, translated, no address, original not in the dataset", () => {
    expect(cite("BABA", "Cainiao", "FY2023")).toContain("(read in a secondary source)");
    expect(cite("BABA", "", "FY2019", "gross_profit")).toContain("derived: ");
    expect(cite("BABA", "Cloud", "FY2022", "revenue", { currency: "USD" })).toContain("translated at 6.3393");
    expect(cite("AMZN", "", "FY2025")).toContain("read in a copy without a citable address");
    expect(cite("AMZN", "AWS", "FY2021", "revenue", { basis: "first" })).toContain(
      "the original filing is not in the dataset",
    );
    expect(cite("BABA", "Cloud", "FY2021", "revenue", { basis: "first" })).not.toContain("original filing");
  });
  it("is one line for every revenue figure of the dataset", () => {
    for (const { company, axis, scheme, parent, segment, period } of dataset.figures.filter(
      (f) => f.metric === "revenue" && f.axis !== "company" && f.segment !== "Total",
    )) {
      const path = parent === "" ? segment : `${parent} > ${segment}`;
      expect(cite(company, path, period, "revenue", { axis, scheme })).toMatch(/^.+: .+\. .+$/);
    }
  });
});
