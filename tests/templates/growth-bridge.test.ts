import { describe, expect, it } from "vitest";
import { bridge } from "../../src/engine/analysis/bridge";
import { contribution } from "../../src/engine/analysis/contribution";
import { defaultOptions } from "../../src/engine/asked/options";
import { priorPeriod } from "../../src/engine/asked/period";
import { isFailure } from "../../src/engine/failure";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { SheetPlan } from "../../src/plan/workbook-plan";
import type { Choices } from "../../src/plan/choices";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { rowsBelow, shown } from "./computed-rows";

const asked: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2014:FY2026" },
  { company: "BABA", periods: "FY2014:FY2026", basis: "first" },
  { company: "BABA", periods: "FY2018:FY2022", basis: "20-F FY2021" },
  { company: "AMZN", periods: "FY2016:FY2025" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product", scale: 1e9 },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product", basis: "first" },
];
const holds = "Check: year before + steps = reported total";
const oneYear = "Lines that only one of both years states";

describe.each(asked.map((choices) => [JSON.stringify(choices), choices] as const))("%s", (_, choices) => {
  const all = { ...defaultChoices, ...choices };
  const request = resolveChoices(templateOf("growth-bridge"), all, index, made);
  if (isFailure(request)) throw new Error(request.message);
  const company = request.company.id;

  it("every bridge is SEG.BRIDGE's: start, steps, end; where that fails, no sum stands here", () => {
    let compared = 0;
    for (const { scheme, axis, periods } of request.structures) {
      const model = sheetOf(planOf("growth-bridge", { ...choices, scheme }), "model");
      const row = rowsBelow(model, "Bridge of total revenue");
      for (const period of periods) {
        const options = { ...defaultOptions, axis, scheme, basis: all.basis };
        const found = bridge(index, { company, from: priorPeriod(period), to: period, metric: "revenue" }, options);
        const at = request.periods.indexOf(period);
        const amount = (label: string) => row(label)[at];
        if (isFailure(found)) {
          // Only of lines printed in billions does the sheet say more: they add up as far as their rounding goes.
          const off = amount("Difference");
          const why = `${scheme} ${period} ${found.message}`;
          if (typeof off === "number") expect([off !== 0, amount(holds)], why).toEqual([true, 0]);
          else expect(["n/a", "incomplete"], why).toContain(amount("Sum of steps"));
          continue;
        }
        compared += 1;
        expect(amount("Total revenue of the year before")).toBeCloseTo(found.start / all.scale, 9);
        // A line that did not exist in one of the years has no step of its own here: it stands with those that were regrouped.
        const isAlone = (name: string) => name.startsWith("Lines of one year only") || amount(name) === "n/d";
        for (const { name, change } of found.steps.filter((step) => !isAlone(step.name)))
          expect(amount(name), `${scheme} ${period} ${name}`).toBeCloseTo(change / all.scale, 9);
        const alone = found.steps.filter(({ name }) => isAlone(name));
        if (alone.length > 0)
          expect(amount(oneYear), `${scheme} ${period}`).toBeCloseTo(
            alone.reduce((sum, { change }) => sum + change, 0) / all.scale,
            9,
          );
        const steps = found.steps.reduce((sum, { change }) => sum + change, 0);
        expect(amount("Sum of steps")).toBeCloseTo(steps / all.scale, 6);
      }
    }
    expect(compared).toBeGreaterThanOrEqual(2);
  });

  it("every contribution is SEG.CONTRIBUTION's", () => {
    let compared = 0;
    for (const { scheme, axis, periods, segments, reconciling } of request.structures) {
      const model = sheetOf(planOf("growth-bridge", { ...choices, scheme }), "model");
      const row = rowsBelow(model, "Contribution to growth of total revenue");
      for (const period of periods)
        for (const { segment } of [...segments, ...reconciling]) {
          const options = { ...defaultOptions, axis, scheme, basis: all.basis };
          const found = contribution(index, { company, segment, period }, options);
          const own = row(segment)[request.periods.indexOf(period)];
          if (typeof own !== "number") continue; // of one year only, or missing
          expect(isFailure(found) ? found.message : found.value, `${segment} ${period}`).toBeCloseTo(own, 12);
          compared += 1;
        }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

it("counts Physical stores, bought in 2017, in full and names no step for what did not exist", () => {
  const model = sheetOf(planOf("growth-bridge", { company: "AMZN", axis: "product", periods: "FY2017" }), "model");
  const row = rowsBelow(model, "Bridge of total revenue");
  expect(row("Physical stores")).toEqual(["n/d"]);
  expect(row(oneYear)).toEqual([5798]);
  expect(row("Total revenue")).toEqual([177866]);
});

it("knows a line that ended the year before the first: Amazon's Other with its advertising, apart from 2021 on", () => {
  const model = sheetOf(
    planOf("growth-bridge", { company: "AMZN", axis: "product", periods: "FY2021:FY2022" }),
    "model",
  );
  expect(rowsBelow(model, "Prior year as stated with this year")("Other (primarily advertising)")).toEqual([
    21500,
    "n/d",
  ]);
  const row = rowsBelow(model, "Bridge of total revenue");
  expect(row(oneYear)).toEqual([31160 + 2176 - 21500, 0]);
  expect(row(holds)).toEqual([0, 0]);
});

describe("the waterfall", () => {
  const plan = () => planOf("growth-bridge", { periods: "FY2018:FY2023" });
  const waterfall = () => sheetOf(plan(), "waterfall");
  const [label, , step, level, , before, base, total, up, upBelow, down, downBelow] = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ];
  /** The rows below the heads of the table of a place. */
  const table = (of: SheetPlan, place: number) => {
    const heads = of.cells.flatMap((row, at) => (row[label ?? 0]?.value === "Line" ? [at + 1] : []));
    return of.cells.slice(heads[place]).map((row) => row.map(shown));
  };

  it("shows the last year that can be compared, and offers the years of its structure", () => {
    const sheet = waterfall();
    const chosen = sheet.cells.flatMap((row, at) =>
      /^Year shown/.test(String(row[label ?? 0]?.value)) ? [{ cell: `D${at + 1}`, year: shown(row[step ?? 0]) }] : [],
    );
    expect(chosen.map(({ year }) => year)).toEqual(["FY2021", "FY2023"]);
    expect(sheet.validations.map(({ range }) => range)).toEqual(chosen.map(({ cell }) => cell));
    const model = sheetOf(plan(), "model");
    const offered = sheet.validations.map(({ listIn = "" }) => {
      const [, from = "", row = "", to = ""] = /^='Growth bridge'!\$([A-Z])\$(\d+):\$([A-Z])\$\d+$/.exec(listIn) ?? [];
      const column = (letter: string) => letter.charCodeAt(0) - "A".charCodeAt(0);
      return model.cells[Number(row) - 1]?.slice(column(from), column(to) + 1).map(shown);
    });
    expect(offered).toEqual([
      ["FY2018", "FY2019", "FY2020", "FY2021"],
      ["FY2020", "FY2021", "FY2022", "FY2023"],
    ]);
  });

  it("hangs every step between the level before and after it, from total to total", () => {
    const bridge = table(waterfall(), 1).slice(0, 9);
    expect(bridge[0]?.[label ?? 0]).toBe("FY2022");
    expect(bridge[0]?.[total ?? 0]).toBe(853062);
    expect(bridge.at(-1)?.[label ?? 0]).toBe("FY2023");
    expect(bridge.at(-1)?.[total ?? 0]).toBe(868687);
    const number = (row: (typeof bridge)[number], at: number | undefined) => Number(row[at ?? 0]);
    // Totals stand on zero, so that the axis begins there.
    expect([bridge[0], bridge.at(-1)].map((row) => row?.[base ?? 0])).toEqual([0, 0]);
    let at = 853062;
    for (const row of bridge.slice(1, -1)) {
      expect(number(row, before)).toBe(at);
      at += number(row, step);
      expect(number(row, level)).toBe(at);
      const marks = [up, upBelow, down, downBelow].reduce((sum, mark) => sum + Math.abs(number(row, mark)), 0);
      expect(marks).toBe(Math.abs(number(row, step)));
      expect(number(row, base)).toBe(Math.min(number(row, before), number(row, level)));
    }
    expect(at).toBe(868687);
  });

  it("draws no step of a year that cannot be compared", () => {
    const alone = sheetOf(planOf("growth-bridge", { periods: "FY2020", scheme: "seven segments" }), "waterfall");
    const [series] = alone.charts;
    expect(series?.kind).toBe("stacked columns");
    const cells = table(alone, 0).slice(0, 9);
    expect(cells[0]?.[total ?? 0]).toBe(376844);
    for (const row of cells.slice(1, 8)) expect(row[up ?? 0]).toEqual({ error: "#N/A" });
    expect(cells[8]?.[total ?? 0]).toEqual({ error: "#N/A" });
  });
});
