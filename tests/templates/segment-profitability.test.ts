import { describe, expect, it } from "vitest";
import { margin } from "../../src/engine/analysis/margin";
import { marginBridge } from "../../src/engine/analysis/margin-bridge";
import { defaultOptions } from "../../src/engine/asked/options";
import { priorPeriod } from "../../src/engine/asked/period";
import { isFailure } from "../../src/engine/failure";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import type { Choices } from "../../src/plan/choices";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { rowsBelow, shown } from "./computed-rows";

const asked: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2014:FY2026" },
  { company: "BABA", periods: "FY2014:FY2026", basis: "first" },
  { company: "BABA", periods: "FY2021:FY2023", basis: "Results FY2023" },
  { company: "AMZN", periods: "FY2016:FY2025" },
  { company: "AMZN", periods: "FY2016:FY2025", basis: "first" },
];

describe.each(asked.map((choices) => [JSON.stringify(choices), choices] as const))("%s", (_, choices) => {
  const all = { ...defaultChoices, ...choices };
  const request = resolveChoices(templateOf("segment-profitability"), all, index, made);
  if (isFailure(request)) throw new Error(request.message);
  const company = request.company.id;
  const title = company === "BABA" ? "Adjusted EBITA" : "Operating income";
  const modelOf = (scheme: string) => sheetOf(planOf("segment-profitability", { ...choices, scheme }), "model");

  it("every margin is SEG.MARGIN's, of the measure that the label names", () => {
    let compared = 0;
    for (const { scheme, axis, periods, segments } of request.structures) {
      const row = rowsBelow(modelOf(scheme), `${title} margin`);
      for (const period of periods)
        for (const { segment } of segments) {
          const found = margin(
            index,
            { company, segment, period },
            { ...defaultOptions, axis, scheme, basis: all.basis },
          );
          const own = row(segment)[request.periods.indexOf(period)];
          if (isFailure(found)) expect(own, `${segment} ${period}`).toBe("n/d");
          else expect(own, `${segment} ${period}`).toBeCloseTo(found.value, 12);
          compared += isFailure(found) ? 0 : 1;
        }
    }
    expect(compared).toBeGreaterThan(5);
  });

  it("every bridge of the margin is SEG.MARGINBRIDGE's; where that fails, none stands here", () => {
    let compared = 0;
    for (const { scheme, axis, periods } of request.structures) {
      const model = modelOf(scheme);
      const rate = rowsBelow(model, "Rate effect");
      const mix = rowsBelow(model, "Mix effect");
      const bridge = rowsBelow(model, "Bridge of the group's margin");
      for (const period of periods) {
        const options = { ...defaultOptions, axis, scheme, basis: all.basis };
        const found = marginBridge(index, { company, from: priorPeriod(period), to: period }, options);
        const at = request.periods.indexOf(period);
        const change = bridge("Change of the group's margin")[at];
        if (isFailure(found)) {
          expect(["n/a", "incomplete"], `${scheme} ${period} ${found.message}`).toContain(change);
          continue;
        }
        compared++;
        expect(change, `${scheme} ${period}`).toBeCloseTo(found.change, 12);
        expect(bridge("Unallocated and eliminations")[at]).toBeCloseTo(found.closing, 12);
        for (const step of found.steps) {
          expect(rate(step.name)[at], `${step.name} ${period}`).toBeCloseTo(step.rate, 12);
          expect(mix(step.name)[at], `${step.name} ${period}`).toBeCloseTo(step.mix, 12);
          expect(bridge(step.name)[at], `${step.name} ${period}`).toBeCloseTo(step.rate + step.mix, 12);
        }
      }
    }
    expect(compared).toBeGreaterThanOrEqual(1);
  });
});

describe("the way to operating income", () => {
  const model = sheetOf(planOf("segment-profitability", { periods: "FY2018:FY2026", scheme: "auto" }), "model");
  const four = rowsBelow(model, "Four groups");
  const seven = rowsBelow(model, "Seven segments");
  const last = (values: readonly unknown[], count: number) => values.slice(-count);

  it("leads from adjusted EBITA to what the filings state, and leaves nothing over where they state every item", () => {
    expect(last(four("Adjusted EBITA of the group"), 3)).toEqual([165028, 173065, 76416]);
    expect(last(four("Other items, not stated apart"), 3)).toEqual([0, 0, 0]);
    expect(last(four("Operating income"), 3)).toEqual([113350, 140905, 50150]);
  });

  it("shows as a balance what is not stated apart: the antitrust fine of FY2021", () => {
    expect(seven("Other items, not stated apart").slice(3, 6)).toEqual([-18228, 0, 0]);
  });

  it("has none for Amazon, whose segments report operating income itself", () => {
    const amazon = sheetOf(planOf("segment-profitability", { company: "AMZN", periods: "FY2022" }), "model");
    const labels = amazon.cells.map((row) => shown(row[1]));
    expect(labels).toContain("Operating income by segment");
    expect(labels).not.toContain("Bridge to operating income");
    expect(rowsBelow(amazon, "Operating income by segment")("Operating income of the group")).toEqual([12248]);
  });
});

it("draws the last margin bridge that can be made", () => {
  const { cells } = sheetOf(
    planOf("segment-profitability", { periods: "FY2021:FY2024", scheme: "seven segments" }),
    "waterfall",
  );
  expect(shown(cells.find((row) => String(row[1]?.value).startsWith("Year shown"))?.[3])).toBe("FY2023");
  expect(cells.find((row) => shown(row[1]) === "FY2022")?.map(shown)[8]).toBeCloseTo(130397 / 853062, 12);
  expect(cells.find((row) => shown(row[1]) === "FY2023")?.map(shown)[8]).toBeCloseTo(147911 / 868687, 12);
});
