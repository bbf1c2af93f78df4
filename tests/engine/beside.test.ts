import { describe, expect, it } from "vitest";
import { dataset } from "../../src/data/dataset";
import { margin } from "../../src/engine/analysis/margin";
import { marginBridge } from "../../src/engine/analysis/margin-bridge";
import { defaultOptions, parseOptions, type Options } from "../../src/engine/asked/options";
import { priorPeriod } from "../../src/engine/asked/period";
import { indexDataset } from "../../src/engine/facts/fact-index";
import { isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";

const index = indexDataset(dataset);
const structures = [
  ["BABA", "four segments", "adjusted_ebita"],
  ["BABA", "seven segments", "adjusted_ebita"],
  ["BABA", "four groups", "adjusted_ebita"],
  ["AMZN", "three segments", "operating_income"],
] as const;
const years = (company: string) => index.fiscalYears.get(company) ?? [];
const filings = (company: string) => dataset.filings.filter((one) => one.company === company).map((one) => one.filing);
const segmentsOf = (company: string, scheme: string) =>
  new Set(
    (index.lines.get(`${company}|segment|${scheme}`) ?? [])
      .filter(({ parent, kind }) => parent === "" && kind === "segment")
      .map(({ segment }) => segment),
  );

describe.each(structures)("%s, %s: revenue beside %s", (company, scheme, profit) => {
  const at = (basis: string): Options => ({ ...defaultOptions, axis: "segment", scheme, basis, scale: 1 });
  const amount = (segment: string, period: string, metric: string, options: Options) => {
    const found = figure(index, { company, segment, period, metric }, options);
    return isFailure(found) ? undefined : found.amount;
  };

  it("makes profit / revenue the margin, whatever the basis", () => {
    let compared = 0;
    for (const basis of ["latest", "first", ...filings(company)])
      for (const period of years(company))
        for (const segment of segmentsOf(company, scheme)) {
          const found = margin(index, { company, segment, period }, at(basis));
          if (isFailure(found)) continue;
          const revenue = amount(segment, period, "revenue", { ...at(basis), beside: profit });
          expect((amount(segment, period, profit, at(basis)) ?? NaN) / (revenue ?? NaN), `${segment} ${period}`).toBe(
            found.value,
          );
          compared++;
        }
    expect(compared).toBeGreaterThan(5);
  });

  it.each([
    ["latest", "with prior", "with next"],
    ["first", "first with prior", "first with next"],
  ])("and gives both ends of the margin bridge of basis %s", (basis, now, then) => {
    for (const period of years(company)) {
      const found = marginBridge(index, { company, from: priorPeriod(period), to: period }, at(basis));
      if (isFailure(found)) continue;
      for (const [end, year, word] of [
        [found.now, period, now],
        [found.then, priorPeriod(period), then],
      ] as const)
        for (const { name, revenue, profit: own } of end.segments) {
          expect(amount(name, year, "revenue", { ...at(word), beside: profit }), `${name} ${year}`).toBe(revenue);
          expect(amount(name, year, profit, { ...at(word), beside: "revenue" }), `${name} ${year}`).toBe(own);
        }
    }
  });
});

it("changes nothing where no filing states both, and is a metric", () => {
  const plain = figure(index, { company: "BABA", segment: "Cloud", period: "FY2020" }, defaultOptions);
  const beside = figure(
    index,
    { company: "BABA", segment: "Cloud", period: "FY2020" },
    {
      ...defaultOptions,
      beside: "adjusted_ebita",
    },
  );
  expect([isFailure(plain), isFailure(beside) || beside.value]).toEqual([false, isFailure(plain) || plain.value]);
  expect(figure(index, { company: "BABA", period: "FY2020" }, { ...defaultOptions, beside: "proffit" })).toMatchObject({
    failure: "not-found",
  });
  expect(parseOptions("beside=")).toMatchObject({ failure: "bad-argument" });
});
