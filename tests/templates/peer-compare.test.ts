import { describe, expect, it } from "vitest";
import { growthRate } from "../../src/engine/analysis/growth-rate";
import { margin } from "../../src/engine/analysis/margin";
import { share } from "../../src/engine/analysis/share";
import { defaultOptions } from "../../src/engine/asked/options";
import { type Failure, isFailure } from "../../src/engine/failure";
import { figure } from "../../src/engine/figure/figure";
import type { Choices } from "../../src/plan/choices";
import type { Request } from "../../src/plan/request/request";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { SheetPlan } from "../../src/plan/workbook-plan";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { rowsBelow, type Shown, shown } from "./computed-rows";

function requestOf(choices: Partial<Choices>): Request {
  const request = resolveChoices(templateOf("peer-compare"), { ...defaultChoices, ...choices }, index, made);
  if (isFailure(request)) throw new Error(request.message);
  return request;
}

/** What the engine answers where a cell shows a number; a text where it has none. */
function expectCell(cell: Shown, answer: { readonly value: number } | Failure, what: string, digits = 12): number {
  if (isFailure(answer)) expect(typeof cell, what).toBe("string");
  else expect(cell, what).toBeCloseTo(answer.value, digits);
  return isFailure(answer) ? 0 : 1;
}

const asked: readonly Partial<Choices>[] = [
  { currency: "USD" },
  { periods: "FY2020:FY2026", currency: "USD", basis: "first" },
  { company: "AMZN", periods: "FY2019:FY2024", axis: "product" },
  { company: "AMZN", periods: "FY2021:FY2023", align: "label" },
];

describe.each(asked.map((choices) => [JSON.stringify(choices), choices] as const))("%s", (_, choices) => {
  const request = requestOf(choices);
  const both = [request, ...request.peers];
  const model = sheetOf(planOf("peer-compare", choices), "model");

  it("shows every line of both companies as the engine answers it", () => {
    let compared = 0;
    for (const { company, periods, structures, basis } of both)
      for (const { axis, scheme, segments, periods: stated } of structures) {
        const block = rowsBelow(model, `${company.name}: ${scheme}`);
        const part = (heading: string) => rowsIn(model, `${company.name}: ${scheme}`, heading);
        expect(block(`Fiscal year of ${company.name}`).filter((label) => label !== undefined)).toEqual(stated);
        for (const { segment } of segments)
          for (const period of stated) {
            const at = periods.indexOf(period);
            const query = { company: company.id, segment, period };
            const options = { ...defaultOptions, axis, scheme, basis };
            const what = `${company.id} ${segment} ${period}`;
            compared += expectCell(part("Growth")(segment)[at], growthRate(index, query, options), what);
            compared += expectCell(part("Share of total revenue")(segment)[at], share(index, query, options), what, 9);
            if (axis === "product") continue;
            const measure = company.id === "BABA" ? "Adjusted EBITA" : "Operating income";
            const margins = part(`Margin: ${measure} / revenue`);
            compared += expectCell(margins(segment)[at], margin(index, query, options), what);
          }
      }
    expect(compared).toBeGreaterThan(20);
  });

  it("states currency, rate and year end of both, and total revenue in the one currency", () => {
    const rate = (of: Request) =>
      rowsBelow(
        model,
        "Currency, rate and years",
      )(`${of.company.name}: ${of.company.currency} for one ${request.currency}`);
    const total = rowsBelow(model, "Total revenue");
    const ends = model.cells.filter((row) => row[0]?.value === "Year end").map((row) => row.slice(5).map(shown));
    expect(ends).toHaveLength(2);
    for (const [place, own] of both.entries())
      for (const [at, period] of own.periods.entries()) {
        const answer = figure(
          index,
          { company: own.company.id, period },
          { ...defaultOptions, basis: own.basis, currency: own.translated ? request.currency : "reporting" },
        );
        expect(typeof ends[place]?.[at]).toBe("number");
        expect(rate(own)[at]).toBeGreaterThan(0);
        const cell = total(own.company.name)[at];
        // A US$ figure of the filing is rounded; the cell divides by the rate.
        if (isFailure(answer)) expect(cell).toBe("n/d");
        else expect(Math.abs(Number(cell) / answer.value - 1)).toBeLessThan(2e-5);
      }
  });

  it("draws both totals and both growths as clustered columns, nothing missing as zero", () => {
    expect(model.charts.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual([
      ["clustered columns", both.map(({ company }) => company.name)],
      ["clustered columns", both.map(({ company }) => company.name)],
    ]);
    const drawn = rowsBelow(model, "Chart data");
    for (const { company } of both)
      for (const cell of drawn(company.name)) expect(typeof cell === "number" || typeof cell === "object").toBe(true);
  });
});

/** The rows below a heading of a block. */
function rowsIn(sheet: SheetPlan, block: string, heading: string): (label: string) => Shown[] {
  const top = sheet.cells.findIndex((row) => row.some((cell) => cell?.value === block));
  return rowsBelow({ ...sheet, cells: sheet.cells.slice(top) }, heading);
}

describe("the years side by side", () => {
  const years = (choices: Partial<Choices>) =>
    sheetOf(planOf("peer-compare", choices), "model")
      .cells.filter((row) => row[0]?.value === "Year")
      .map((row) => [row[2]?.value, ...row.slice(5).map(shown)]);

  it("overlap most, or have one label", () => {
    expect(years({ periods: "FY2021:FY2022" })).toEqual([
      [0, "FY2021", "FY2022"],
      [-1, "FY2020", "FY2021"],
    ]);
    expect(years({ periods: "FY2021:FY2022", align: "label" })).toEqual([
      [0, "FY2021", "FY2022"],
      [0, "FY2021", "FY2022"],
    ]);
  });

  it("outside the dataset of the peer are n/d, and open no check", () => {
    const plan = planOf("peer-compare", { periods: "FY2015:FY2018" });
    const totals = rowsBelow(sheetOf(plan, "model"), "Total revenue");
    expect(totals("Amazon")).toEqual(["n/d", "n/d", expect.any(Number), expect.any(Number)]);
    expect(shown(sheetOf(plan, "model").cells[0]?.[0])).toBe("OK");
  });

  it("live, follow the year at the head of the column: one call for each group of figures", () => {
    const plan = planOf("peer-compare", { mode: "live" });
    const [, columns, own, peer] = sheetOf(plan, "model").cells;
    expect(columns?.[5]).toMatchObject({ value: "FY2018" });
    expect(own?.[5]?.formula).toBe('="FY"&(SUBSTITUTE(F$2,"FY","")+$C3)');
    expect(peer?.[5]?.formula).toBe('="FY"&(SUBSTITUTE(F$2,"FY","")+$C4)');
    expect(sheetOf(plan, "data").cells[1]?.[5]?.formula).toBe("='Comparison'!F$2");
    const calls = plan.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.formula?.startsWith("=SEG."));
    expect(calls.length).toBeLessThan(100);
  });
});

describe("a company of one's own", () => {
  const own = { name: "Mine", currency: "USD", lines: ["Machines", "Services"] };
  const plan = planOf("peer-compare", { own, peer: "AMZN", periods: "FY2021:FY2022" });
  const model = sheetOf(plan, "model");

  it("is typed on the data sheet beside the figures of the other one", () => {
    const totals = rowsBelow(model, "Total revenue");
    expect(totals("Mine")).toEqual(["n/d", "n/d"]);
    expect(totals("Amazon")).toEqual([469822, 513983]);
    const typed = sheetOf(plan, "data").cells.filter((row) => row[5]?.origin === "typed");
    expect(typed.map((row) => row[1]?.value)).toEqual(
      expect.arrayContaining(["Total revenue", "Machines", "Services"]),
    );
  });

  it("needs a typed rate where it reports in a currency that no filing translates to", () => {
    const euro = { ...own, currency: "EUR" };
    const request = resolveChoices(
      templateOf("peer-compare"),
      { ...defaultChoices, own: euro, peer: "AMZN", periods: "FY2021:FY2022" },
      index,
      made,
    );
    expect(isFailure(request) && request.message).toMatch(/^No rate for AMZN FY2021 from USD to EUR/);
    const typed = planOf("peer-compare", { own: euro, peer: "AMZN", periods: "FY2021:FY2022", fx: 1.1 });
    expect(rowsBelow(sheetOf(typed, "model"), "Total revenue")("Amazon")[1]).toBeCloseTo(513983 / 1.1, 6);
  });
});
