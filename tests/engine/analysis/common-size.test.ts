import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import type { Company } from "../../../src/data/types";
import { commonSize } from "../../../src/engine/analysis/common-size";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { defaultOptions } from "../../../src/engine/asked/options";

const index = indexDataset(dataset);
const [baba, amzn] = dataset.companies as [Company, Company];
const table = (company: Company, periods: string[], basis = "latest") => {
  const found = commonSize(index, company, periods, { ...defaultOptions, basis });
  if (isFailure(found)) throw new Error(found.message);
  return new Map(found.map(({ metric, shares }) => [metric, shares]));
};
const share = (company: Company, metric: string, period: string) => {
  const value = table(company, [period]).get(metric)?.[0];
  return typeof value === "number" ? value : NaN;
};

describe("common-size income statement", () => {
  it("from revenue down to operating income the lines add up, in every year whose lines are all disclosed", () => {
    const costs = [
      "cost_of_revenue",
      "product_development_expenses",
      "sales_and_marketing_expenses",
      "general_and_administrative_expenses",
      "impairment_of_goodwill",
    ];
    for (const year of [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2023, 2024, 2025, 2026]) {
      const at = (metric: string) => share(baba, metric, `FY${year}`);
      const amortization = at(
        year < 2023 ? "amortization_of_intangibles" : "amortization_and_impairment_of_intangibles",
      );
      const gains = year < 2023 ? 0 : at("other_gains_net");
      const sum = costs.reduce((left, metric) => left - at(metric), 1) - amortization + gains;
      expect(sum, `FY${year}`).toBeCloseTo(at("operating_income"), 12);
    }
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) {
      const at = (metric: string) => share(amzn, metric, `FY${year}`);
      const lines = ["cost_of_revenue", "fulfillment_expenses", "technology_and_content_expenses"]
        .concat(["sales_and_marketing_expenses", "general_and_administrative_expenses", "other_operating_expense_net"])
        .map(at);
      expect(
        lines.reduce((sum, line) => sum + line, 0),
        `FY${year}`,
      ).toBeCloseTo(at("operating_expenses"), 12);
      expect(1 - at("operating_expenses"), `FY${year}`).toBeCloseTo(at("operating_income"), 12);
    }
  });

  it("a sum of two lines stands only where they are not stated apart, beside their holes", () => {
    const lines = table(baba, ["FY2022", "FY2023"]);
    expect(lines.get("sales_marketing_general_administrative_expenses")).toEqual([151721 / 853062, undefined]);
    expect(lines.get("sales_and_marketing_expenses")).toEqual([
      expect.objectContaining({ failure: "not-in-dataset" }),
      103496 / 868687,
    ]);
    expect([...table(baba, ["FY2020"]).keys()]).not.toContain("sales_marketing_general_administrative_expenses");
  });

  it("keeps the company's own line order, without lines it did not know in any of the years", () => {
    const keys = [...table(baba, ["FY2018", "FY2019"]).keys()];
    expect(keys.slice(0, 7)).toEqual([
      "revenue",
      "cost_of_revenue",
      "product_development_expenses",
      "sales_and_marketing_expenses",
      "general_and_administrative_expenses",
      "amortization_of_intangibles",
      "impairment_of_goodwill",
    ]);
    expect(keys).not.toContain("other_gains_net");
    expect([...table(baba, ["FY2022", "FY2023"]).keys()]).toContain("other_gains_net");
  });

  it("refuses a basis that is no filing of the company", () => {
    expect(commonSize(index, baba, ["FY2022"], { ...defaultOptions, basis: "20-F FY2032" })).toMatchObject({
      failure: "bad-argument",
    });
  });
});
