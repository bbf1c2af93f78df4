import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import type { Figure } from "../../../src/data/types";
import { indexDataset } from "../../../src/engine/facts/fact-index";
import { isFailure } from "../../../src/engine/failure";
import { figure } from "../../../src/engine/figure/figure";
import { defaultOptions } from "../../../src/engine/asked/options";
import { sourceField, sourceFields } from "../../../src/engine/explain/source-field";

const index = indexDataset(dataset);

describe("a figure that filings state in US$", () => {
  it("answers currency=USD, whether or not the dataset has it in the reporting currency, and cites the filing", () => {
    const dated = new Set(dataset.filings.filter(({ vintage }) => vintage !== null).map(({ filing }) => filing));
    const stated = dataset.figures.filter(
      ({ company, unit, currency, filing }) =>
        unit === "money" && company === "BABA" && currency === "USD" && dated.has(filing),
    );
    const orders = new Map(dataset.filings.map(({ filing, order }) => [filing, order]));
    const keyOf = ({ period, metric, axis, scheme, parent, segment }: Figure) =>
      [period, metric, axis, scheme, parent, segment].join("|");
    const order = ({ filing }: Figure) => orders.get(filing) ?? 0;
    // Rule 4: of several filings the newest answers.
    const newest = stated.filter(
      (one) => !stated.some((other) => keyOf(other) === keyOf(one) && order(other) > order(one)),
    );
    expect(newest.length).toBeGreaterThan(100);
    for (const { segment, parent, period, metric, axis, scheme, filing, value, scale } of newest) {
      const path = [parent, segment].filter((part) => part !== "").join(" > ");
      const place = { axis, ...(scheme === "" ? {} : { scheme }) };
      const found = figure(
        index,
        { company: "BABA", segment: path, period, metric },
        { ...defaultOptions, ...place, basis: filing, currency: "USD" },
      );
      const what = `${path} ${period} ${metric} ${filing}`;
      expect(isFailure(found) ? found.message : found.value, what).toBe((value * scale) / 1e6);
      expect(isFailure(found) ? "" : found.cited.filing, what).toBe(filing);
    }
  });
});

describe("a sum worked out of several parts", () => {
  it("cites all of them and is derived", () => {
    const query = { company: "BABA", segment: "Content acquisition", period: "FY2022", metric: "cost_of_revenue" };
    const found = figure(index, query, { ...defaultOptions, partial: true });
    if (isFailure(found)) throw new Error(found.message);
    expect(sourceField(index, found, "status")).toBe("derived");
    expect(sourceField(index, found, "label")).toContain("; ");
  });
});

describe("the source of every figure", () => {
  /** A convenience column is no statement of its own: it is asked for by `currency=`. */
  it("resolves: the filing's own figure is found by its name, with a title, a status and a web address or the reason why none", () => {
    let found = 0;
    const missing: string[] = [];
    const currencies = new Map(dataset.companies.map(({ id, currency }) => [id, currency]));
    const reporting = dataset.figures.filter(
      ({ company, unit, currency }) => unit !== "money" || currency === currencies.get(company),
    );
    expect(reporting.length).toBeGreaterThan(1_300);
    for (const { company, segment, parent, period, metric, axis, scheme, filing } of reporting) {
      const path = [parent, segment].filter((part) => part !== "").join(" > ");
      const options = { ...defaultOptions, axis, basis: filing, ...(scheme === "" ? {} : { scheme }) };
      const selection = figure(index, { company, segment: path, period, metric }, options);
      const what = `${company} ${path} ${period} ${metric} (${filing}, ${scheme})`;
      if (isFailure(selection)) {
        missing.push(`${what}: ${selection.message}`);
        continue;
      }
      for (const field of sourceFields) {
        const text = sourceField(index, selection, field);
        if (field === "url")
          expect(isFailure(text) ? text.message : text, what).toMatch(/^(https?:\/\/\S+|No url .+)$/);
        else if (field === "note") expect(isFailure(text), what).toBe(false);
        else expect(isFailure(text) ? "" : text, `${what} ${field}`).not.toBe("");
      }
      found++;
    }
    expect(missing).toEqual([]);
    expect(found).toBe(reporting.length);
  });
});
