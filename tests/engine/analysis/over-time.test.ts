import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/data/dataset";
import type { Dataset } from "../../../src/data/types";
import { bridge } from "../../../src/engine/analysis/bridge";
import { cagr } from "../../../src/engine/analysis/cagr";
import { contribution } from "../../../src/engine/analysis/contribution";
import { growthRate } from "../../../src/engine/analysis/growth-rate";
import { hhi } from "../../../src/engine/analysis/hhi";
import { marginBridge } from "../../../src/engine/analysis/margin-bridge";
import { mixShift } from "../../../src/engine/analysis/mix-shift";
import { share } from "../../../src/engine/analysis/share";
import { type FactIndex, indexDataset } from "../../../src/engine/facts/fact-index";
import { type Failure, isFailure } from "../../../src/engine/failure";
import { linePath } from "../../../src/engine/facts/line-index";
import { defaultOptions, type Options } from "../../../src/engine/asked/options";
import { schemesOf } from "../../../src/engine/facts/scheme";

const index = indexDataset(dataset);
const years = Array.from({ length: 13 }, (_, i) => `FY${2014 + i}`);

function known<T>(value: T | Failure): T {
  if (isFailure(value)) throw new Error(value.message);
  return value;
}

/** Every pair of years of every structure that can be bridged. */
const spans = dataset.companies.flatMap(({ id: company }) =>
  (["segment", "product"] as const).flatMap((axis) =>
    schemesOf(index, company, axis).flatMap((scheme) =>
      years.flatMap((from, at) =>
        years.slice(at + 1).flatMap((to) => {
          const options: Options = { ...defaultOptions, axis, scheme };
          const found = bridge(index, { company, from, to }, options);
          return isFailure(found) ? [] : [{ company, from, to, options, found }];
        }),
      ),
    ),
  ),
);

describe("identities over every company, structure and pair of years", () => {
  it("the steps of a bridge add up to its end exactly, each end is the reported total", () => {
    expect(spans.length).toBeGreaterThan(50);
    for (const { company, from, to, found } of spans) {
      expect(found.steps.reduce((all, { change }) => all + change, found.start)).toBe(found.end);
      const growth = known(growthRate(index, { company, period: to, prior: from }, defaultOptions));
      expect([growth.then.amount, growth.now.amount]).toEqual([found.start, found.end]);
    }
  });

  it("contributions are the bridge's steps over its start and add up to growth; mix shifts add up to zero", () => {
    const whole = spans.filter(({ found }) =>
      found.compared.lines.every(({ now, then }) => now !== undefined && then !== undefined),
    );
    expect(whole.length).toBeGreaterThan(45);
    for (const { company, from, to, options, found } of whole) {
      const queries = found.compared.lines.map(({ line }) => ({
        company,
        segment: linePath(line),
        period: to,
        prior: from,
      }));
      const contributions = queries.map((query) => known(contribution(index, query, options)).value);
      for (const [at, { change }] of found.steps.entries())
        expect(contributions[at], `${company} ${from} ${to}`).toBeCloseTo(change / found.start, 14);
      const sum = (values: number[]) => values.reduce((all, next) => all + next, 0);
      expect(sum(contributions)).toBeCloseTo(found.end / found.start - 1, 12);
      expect(sum(queries.map((query) => known(mixShift(index, query, options)).value))).toBeCloseTo(0, 12);
    }
  });

  it("rate, mix and closing row of a margin bridge add up to the change of the group margin", () => {
    const bridged = dataset.companies.flatMap(({ id: company }) =>
      years.flatMap((from, at) =>
        years.slice(at + 1).flatMap((to) => {
          const found = marginBridge(index, { company, from, to }, defaultOptions);
          return isFailure(found) ? [] : [{ company, found }];
        }),
      ),
    );
    expect(new Set(bridged.map(({ company }) => company))).toEqual(new Set(["BABA", "AMZN"]));
    expect(bridged.length).toBeGreaterThan(15);
    for (const { found } of bridged) {
      const { now, then } = found;
      const sum = found.steps.reduce((all, { rate, mix }) => all + rate + mix, found.closing);
      expect(sum).toBeCloseTo(now.group.profit / now.group.revenue - then.group.profit / then.group.revenue, 12);
      const ofSegments = now.sum.profit / now.sum.revenue - then.sum.profit / then.sum.revenue;
      expect(sum - found.closing).toBeCloseTo(ofSegments, 12);
    }
  });

  it("CAGR is the chained growth of the years between", () => {
    fc.assert(
      fc.property(fc.constantFrom("BABA", "AMZN"), fc.nat(), fc.nat(), (company, a, b) => {
        const stated = index.fiscalYears.get(company) ?? [];
        const [first = 0, last = 0] = [a % stated.length, b % stated.length].sort((x, y) => x - y);
        fc.pre(first !== last);
        const found = known(
          cagr(index, { company, from: stated[first] ?? "", to: stated[last] ?? "" }, defaultOptions),
        );
        const chained = stated
          .slice(first + 1, last + 1)
          .reduce((all, period) => all * (1 + known(growthRate(index, { company, period }, defaultOptions)).value), 1);
        expect(found.value).toBeCloseTo(chained ** (1 / (last - first)) - 1, 12);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("scaling a company leaves shares, mix shifts, contributions, margins and concentration alone", () => {
    const measures = (facts: FactIndex): number[] => {
      const cloud = { company: "BABA", segment: "Cloud", period: "FY2022" };
      const margins = known(marginBridge(facts, { company: "BABA", from: "FY2021", to: "FY2022" }, defaultOptions));
      return [
        known(share(facts, cloud, defaultOptions)).value,
        known(mixShift(facts, cloud, defaultOptions)).value,
        known(contribution(facts, cloud, defaultOptions)).value,
        known(hhi(facts, cloud, defaultOptions)).value / 10_000,
        known(cagr(facts, { company: "BABA", segment: "Cloud", from: 2020, to: 2023 }, defaultOptions)).value,
        ...margins.steps.flatMap(({ rate, mix }) => [rate, mix]),
        margins.closing,
      ];
    };
    const plain = measures(index);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), (factor) => {
        const figures = dataset.figures.map((f) =>
          f.company === "BABA" && f.unit === "money" ? { ...f, value: f.value * factor } : f,
        );
        const scaled: Dataset = { ...dataset, figures };
        for (const [at, value] of measures(indexDataset(scaled)).entries())
          expect(value).toBeCloseTo(plain[at] ?? NaN, 12);
      }),
      { numRuns: 8, seed: 5 },
    );
  });
});

describe("one vintage, one structure", () => {
  it("all lines of a bridge stand in one vintage, the newest that states both years", () => {
    const { compared } = known(bridge(index, { company: "BABA", from: 2019, to: 2020 }, defaultOptions));
    expect([compared.now.statement.vintage, compared.then.statement.vintage]).toEqual([2021, 2021]);
    expect(compared.now.scheme).toBe("four segments");
    const first = known(
      bridge(index, { company: "BABA", from: 2019, to: 2020 }, { ...defaultOptions, basis: "first" }),
    );
    expect(first.compared.now.statement.vintage).toBe(2020);
  });

  it("a line that did not exist counts in full; one that was not disclosed apart never counts as zero", () => {
    const stores = { company: "AMZN", segment: "Physical stores", period: "FY2017" };
    expect(known(contribution(index, stores, defaultOptions)).value).toBeCloseTo(5798 / 135987, 14);
    expect(known(mixShift(index, stores, defaultOptions)).value).toBeCloseTo(5798 / 177866, 14);
    const ads = { company: "AMZN", segment: "Advertising services", period: "FY2021", prior: "FY2018" };
    expect(contribution(index, ads, defaultOptions)).toMatchObject({ failure: "not-disclosed" });
    const product = known(
      bridge(index, { company: "AMZN", from: 2018, to: 2021 }, { ...defaultOptions, axis: "product" }),
    );
    expect(product.steps.filter(({ name }) => name.includes(" only)"))).toEqual([
      { name: "Advertising services (FY2021 only)", change: 31160e6 },
      { name: "Other (FY2021 only)", change: 2176e6 },
      { name: "Other (primarily advertising) (FY2018 only)", change: -10108e6 },
    ]);
  });

  it("a changed structure is refused; splice=allow joins lines of one id and names the end of each other line", () => {
    const query = { company: "BABA", from: 2019, to: 2022 };
    expect(bridge(index, query, defaultOptions)).toMatchObject({ failure: "structure-changed" });
    const { start, steps, end, compared } = known(bridge(index, query, { ...defaultOptions, splice: true }));
    const joined = steps.filter(({ name }) => !name.includes(" only)"));
    expect(joined.map(({ change }) => change / 1e6)).toEqual([74568 - 24702, 32272 - 24286, 2841 - 4456]);
    expect(steps).toContainEqual({ name: "Core commerce (FY2019 only)", change: -323400e6 });
    expect(steps.reduce((sum, { change }) => sum + change, 0)).toBe(end - start);
    expect(compared.remarks).toEqual(["spliced: four segments FY2019 with seven segments FY2022"]);
    const margins = marginBridge(index, { company: "BABA", from: 2023, to: 2024 }, { ...defaultOptions, splice: true });
    expect(margins).toMatchObject({ failure: "structure-changed" });
  });

  it("a group profit the dataset does not hold is the filing's own reconciliation, and a remark says so", () => {
    const found = known(marginBridge(index, { company: "BABA", from: 2021, to: 2022 }, defaultOptions));
    expect(found.then.group).toEqual({ profit: (177971 - 7518) * 1e6, revenue: 717289e6 });
    expect(found.now.group.profit).toBe(130397e6);
    expect(found.remarks).toEqual(["total FY2021: segments and reconciling lines of the filing"]);
    const line = { company: "BABA", segment: "Cloud", period: "FY2022", metric: "adjusted_ebita" };
    expect(known(contribution(index, line, defaultOptions)).value).toBeCloseTo((1146 + 2251) / (177971 - 7518), 14);
  });
});
