import { describe, expect, it } from "vitest";
import { businessModel as points } from "../../src/data/business-model";
import { growthRate } from "../../src/engine/analysis/growth-rate";
import { hhi } from "../../src/engine/analysis/hhi";
import { margin } from "../../src/engine/analysis/margin";
import { share } from "../../src/engine/analysis/share";
import { takeRate } from "../../src/engine/analysis/take-rate";
import { defaultOptions } from "../../src/engine/asked/options";
import { type Failure, isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";
import type { Choices } from "../../src/plan/choices";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { SheetPlan } from "../../src/plan/workbook-plan";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { type Shown, shown } from "./computed-rows";

const page = (choices: Partial<Choices>) => sheetOf(planOf("business-model", choices), "model");
/** Columns of the page: words on the left, figures on the right. */
const at = { item: 0, detail: 1, figure: 3, value: 4, unit: 5, share: 6, growth: 7, mix: 8 } as const;

/** The figure of a name below a heading on the right. */
function figureBelow(sheet: SheetPlan, heading: string, name: string): (column: keyof typeof at) => Shown {
  const top = sheet.cells.findIndex((row) => row[at.figure]?.value === heading);
  const row = sheet.cells.slice(top + 1).find((cells) => cells[at.figure]?.value === name);
  if (top < 0 || !row) throw new Error(`No figure "${name}" below "${heading}".`);
  return (column) => shown(row[at[column]]);
}

function expectRatio(cell: Shown, answer: { readonly value: number } | Failure, what: string): void {
  if (isFailure(answer)) expect(typeof cell, what).toBe("string");
  else expect(cell, what).toBeCloseTo(answer.value, 9);
}

const asked: readonly Partial<Choices>[] = [
  { periods: "FY2018:FY2022" },
  { periods: "FY2021", basis: "first" },
  { periods: "FY2026", currency: "USD" },
  { company: "AMZN", periods: "FY2021:FY2024", axis: "product" },
  { company: "AMZN", periods: "FY2023", currency: "CNY", fx: 0.14 },
];

describe.each(asked.map((choices) => [JSON.stringify(choices), choices] as const))("%s", (_, choices) => {
  const request = resolveChoices(templateOf("business-model"), { ...defaultChoices, ...choices }, index, made);
  if (isFailure(request)) throw new Error(request.message);
  const { company, periods, basis, structures, currency } = request;
  const [period = ""] = periods;
  const newest = structures.at(-1);
  if (!newest) throw new Error("no structure");
  const options = { ...defaultOptions, basis, axis: newest.axis, scheme: newest.scheme };
  const model = page(choices);

  it("is of the last year, in its newest structure, every line as the engine answers it", () => {
    expect(periods).toHaveLength(1);
    for (const { segment } of newest.segments) {
      const line = figureBelow(model, `Revenue: ${newest.scheme}`, segment);
      const query = { company: company.id, segment, period };
      const amount = figure(index, query, {
        ...options,
        ...(request.translated ? { currency: currency, fx: choices.fx ?? "convenience" } : {}),
      });
      if (isFailure(amount)) expect(line("value")).toBe("n/d");
      else expect(line("value")).toBeCloseTo(amount.value, 6);
      expectRatio(line("share"), share(index, query, options), `${segment} share`);
      expectRatio(line("growth"), growthRate(index, query, options), `${segment} growth`);
      if (newest.axis !== "segment") continue;
      const title = company.id === "BABA" ? "Adjusted EBITA" : "Operating income";
      expectRatio(figureBelow(model, title, segment)("share"), margin(index, query, options), `${segment} margin`);
    }
  });

  it("shows the company as a whole, its concentration and its take rate", () => {
    const revenue = figureBelow(model, "Company as a whole", "Total revenue");
    expectRatio(
      revenue("growth"),
      growthRate(index, { company: company.id, segment: "Total", period }, defaultOptions),
      "growth",
    );
    const gross = figureBelow(model, "Company as a whole", "Gross profit")("share");
    expectRatio(
      gross,
      margin(index, { company: company.id, segment: "Total", period, profit: "gross" }, { ...defaultOptions, basis }),
      "gross margin",
    );
    expectRatio(
      figureBelow(model, "Lines of business", "Concentration (HHI)")("value"),
      hhi(index, { company: company.id, period }, options),
      "HHI",
    );
    expectRatio(
      figureBelow(model, "Customers", "Take rate")("value"),
      takeRate(index, { company: company.id, period }, { ...defaultOptions, basis }),
      "take rate",
    );
  });

  it("draws the revenue mix of its lines, which adds up to 100 %", () => {
    const [chart] = model.charts;
    expect(chart).toMatchObject({ kind: "doughnut", title: `Revenue mix ${period}: ${newest.scheme}` });
    expect(chart?.series[0]?.colors).toHaveLength(newest.segments.length);
    const mixes = newest.segments.map(({ segment }) => figureBelow(model, `Revenue: ${newest.scheme}`, segment)("mix"));
    expect(mixes.reduce<number>((sum, mix) => sum + Number(mix), 0)).toBeCloseTo(1, 9);
  });
});

describe("the words", () => {
  it.each(["BABA", "AMZN"])("of %s all stand on the page, as business-model.csv has them", (company) => {
    const { cells } = page({ company });
    const words = cells.map((row) => [row[at.item]?.value, row[at.detail]?.value]);
    for (const { item, detail } of points.filter((point) => point.company === company))
      expect(words).toContainEqual([item, detail]);
  });

  it("that a company has none of are cells to type into, with a prompt, under the same headings", () => {
    const headings = (choices: Partial<Choices>) =>
      page(choices).cells.flatMap((row) => (row[at.item]?.style.includes("topic") ? [row[at.item]?.value] : []));
    const own = { name: "Mine", currency: "EUR", lines: ["Machines", "Services"] };
    expect(headings({ company: "AMZN" })).toEqual(headings({}));
    expect(headings({ own, periods: "FY2022" })).toEqual(headings({}));
    const amazon = page({ company: "AMZN" });
    const profile = amazon.cells.findIndex((row) => row[at.item]?.value === "Profile");
    expect(amazon.cells[profile + 1]?.[at.detail]).toMatchObject({ origin: "typed" });
    expect(amazon.cells[profile + 1]?.[at.detail]?.value).toBeUndefined();
    expect(amazon.validations.map(({ range, prompt }) => [range, prompt])).toContainEqual([
      `B${profile + 2}`,
      "Founded when, where and by whom; its place in its market",
    ]);
    expect(page({}).validations).toEqual([]);
  });

  it("wrap, each row as high as its text needs; everything prints on one page upright", () => {
    const model = page({});
    const acquisitions = model.cells.findIndex((row) => String(row[at.detail]?.value).startsWith("Ejoy"));
    expect(model.heights?.[acquisitions]).toBeGreaterThan(40);
    const long = model.cells.flatMap((row, place) =>
      String(row[at.detail]?.value ?? "").length > 75 && place > 7 ? [place] : [],
    );
    for (const place of long) expect(model.heights?.[place], String(place)).toBeGreaterThan(28);
    expect(model.print).toMatchObject({ orientation: "portrait", onePage: true });
  });
});

describe("what is missing", () => {
  it("is n/d and its note says why, on the page too", () => {
    const { cells } = page({});
    const taxes = cells.find((row) => row[at.figure]?.value === "Traffic acquisition");
    expect(shown(taxes?.[at.value])).toBe("n/d");
    expect(taxes?.[at.value]?.note).toBe(
      "BABA cost of revenue Traffic acquisition FY2022 is not disclosed: no filing read states it as a number.",
    );
    const amazon = page({ company: "AMZN" }).cells.find((row) => row[at.figure]?.value === "GMV");
    expect(amazon?.[at.value]?.note).toBe("AMZN GMV Total FY2022 is not disclosed: not reported.");
  });

  it("live, each metric of the markets is a call of its own", () => {
    const data = sheetOf(planOf("business-model", { mode: "live" }), "figures");
    const gmv = data.cells.find((row) => row[1]?.value === "GMV, Global");
    expect(gmv?.[5]?.formula).toContain('"gmv"');
    expect(shown(gmv?.[5])).toBe(8317000);
    const calls = planOf("business-model", { mode: "live" }).sheets.flatMap(({ cells }) => cells.flat());
    expect(calls.filter((cell) => cell?.formula?.includes("SEG.")).length).toBeLessThan(120);
  });

  it("in a workbook of one's own nothing is shown before it is typed", () => {
    const own = { name: "Mine", currency: "EUR", lines: ["Machines", "Services"] };
    const { cells } = page({ own, periods: "FY2022" });
    const values = cells.slice(7).map((row) => shown(row[at.value]));
    // Nothing leads from the segments to the total until it is typed.
    const zero = cells.filter((row) => shown(row[at.value]) === 0).map((row) => row[at.figure]?.value);
    expect(zero).toEqual(["Unallocated and eliminations"]);
    expect(values.filter((value) => value === "n/d").length).toBeGreaterThan(8);
  });
});
