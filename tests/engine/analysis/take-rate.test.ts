import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import { takeRate } from "../../../src/engine/analysis/take-rate";
import { explain } from "../../../src/engine/explain/explain";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { type Options, parseOptions } from "../../../src/engine/asked/options";

const index = indexDataset(dataset);
const options = (text: string): Options => {
  const parsed = parseOptions(text);
  if (isFailure(parsed)) throw new Error(parsed.message);
  return parsed;
};
const rate = (period: string, more = "", company = "BABA") => {
  const found = takeRate(index, { company, period }, options(more));
  return isFailure(found) ? [found.failure, found.message] : found.value;
};

describe("take rate", () => {
  it("customer management over GMV of the China retail marketplaces", () => {
    expect(rate("FY2021")).toBe(304543 / 7494000);
    expect(rate("FY2020")).toBe(244479 / 6589000);
  });
  it("adds the commission where the same filing states it apart, never that of an older filing", () => {
    expect(rate("FY2020", "scheme=four segments; basis=20-F FY2020")).toBe((175396 + 71086) / 6589000);
    expect(rate("FY2020", "scheme=four segments; basis=first")).toBe((175396 + 71086) / 6589000);
    expect(rate("FY2020", "scheme=four segments")).toBe(246482 / 6589000);
    expect(rate("FY2016")).toBe((52396 + 25829) / 3000000);
  });
  it("of the group under axis=company, and EXPLAIN says so", () => {
    expect(rate("FY2022", "axis=company")).toBe(853062 / 8317000);
    const text = explain(index, "take rate", { company: "BABA", period: "FY2022" }, options("axis=company"));
    expect(text).toContain("Total 853,062 / Global GMV 8,317,000 = 10.257 %");
    expect(text).toContain("group revenue over global GMV");
  });
  it("is explained with both its lines and the source of GMV", () => {
    expect(explain(index, "take_rate", { company: "BABA", period: "FY2016" }, options(""))).toBe(
      "Customer management + Commission 78,225 / China retail marketplaces GMV 3,000,000 = 2.608 % (20-F FY2018, four segments, China retail marketplaces GMV from Operating metrics, rounded in the source)",
    );
    expect(explain(index, "take_rate", { company: "BABA", segment: "Cloud", period: "FY2016" }, options(""))).toEqual(
      expect.objectContaining({ failure: "bad-argument" }),
    );
  });
  it("currency and scale do not move it", () => {
    expect(rate("FY2021", "currency=USD; scale=B")).toBe(304543 / 7494000);
  });
  it("fails where a side is missing, with the way to it", () => {
    expect(rate("FY2022")).toEqual(["not-in-dataset", expect.stringContaining("only global GMV was found")]);
    expect(rate("FY2024")).toEqual(["not-disclosed", expect.stringContaining("no longer reported")]);
    expect(rate("FY2015")).toEqual([
      "not-in-dataset",
      expect.stringContaining("scheme=business lines (before segments)"),
    ]);
    expect(rate("FY2015", "scheme=business lines (before segments)")).toBe((37509 + 21201) / 2440000);
    expect(rate("FY2022", "", "AMZN")).toEqual(["not-disclosed", expect.stringContaining("not reported")]);
    expect(rate("FY2021", "axis=product")).toEqual(["bad-argument", expect.stringContaining("axis=company")]);
  });
});
