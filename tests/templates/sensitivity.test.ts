import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/engine/asked/broadcast";
import { planOf, sheetOf } from "../plan/plan-of";
import { shown } from "./computed-rows";

const plan = planOf("sensitivity", { periods: "FY2022:FY2026" });
const { cells } = sheetOf(plan, "sensitivity");
const row = (label: string, column = 1): Cell[] => {
  const found = cells.find((one) => shown(one[column]) === label);
  if (!found) throw new Error(`No row "${label}"`);
  return found.map((cell) => shown(cell) as Cell);
};
const numbers = (values: readonly Cell[]) => values.map(Number);
const now = Number(row("The output now, as the sheet Forecast has it")[3]);
const ratio = 616136 / 1023670;
/** Revenue of the last forecast year: gross profit over its margin. */
const revenue = now / (1 - ratio);

describe("sensitivity of gross profit in five years", () => {
  it("the tornado of the cost ratio is what 10 % of it costs, and the strongest driver stands first", () => {
    const [low = NaN, high = NaN, swing = NaN, less = NaN, more = NaN] = numbers(row("cost_ratio", 5).slice(6));
    expect(low / (revenue * (1 - 0.9 * ratio))).toBeCloseTo(1, 12);
    expect(high / (revenue * (1 - 1.1 * ratio))).toBeCloseTo(1, 12);
    expect(swing).toBeCloseTo(low - high, 6);
    expect([less, more]).toEqual([expect.closeTo(low - now, 6), expect.closeTo(high - now, 6)]);
    const heads = cells.findIndex((one) => shown(one[5]) === "driver");
    const ranks = cells
      .slice(heads + 1, heads + 12)
      .map((one) => ({ name: JSON.stringify(shown(one[5])), swing: Number(shown(one[8])) }));
    // Four lines with growth and fade, long-run growth, reconciling lines, cost ratio: no last actual among them.
    expect(new Set(ranks.map(({ name }) => name)).size).toBe(11);
    expect(ranks.some(({ name }) => name.includes("_actual"))).toBe(false);
    expect(ranks.map(({ swing: one }) => one)).toEqual(ranks.map(({ swing: one }) => one).sort((a, b) => b - a));
  });

  it("the grid holds the output in its middle, and moves with the cost ratio across", () => {
    const top = cells.findIndex((one) => shown(one[5]) === "down / across") + 1;
    const ratios = numbers((cells[top] ?? []).slice(6, 11).map((cell) => shown(cell) as Cell));
    const middle = numbers((cells[top + 3] ?? []).slice(6, 11).map((cell) => shown(cell) as Cell));
    expect(ratios.map((one) => one / ratio)).toEqual(
      [0.8, 0.9, 1, 1.1, 1.2].map((one) => expect.closeTo(one, 12) as number),
    );
    expect(middle).toEqual(ratios.map((one) => expect.closeTo(revenue * (1 - one), 3) as number));
    expect(middle[2]).toBeCloseTo(now, 6);
  });

  it("the cost ratio breaks even where gross profit is that of the last actual year", () => {
    const breakEven = cells.findIndex((one) => shown(one[7]) === "Break-even");
    const found = cells.slice(breakEven).find((one) => shown(one[5]) === "cost_ratio");
    expect(Number(shown(found?.[7]))).toBeCloseTo(1 - (1023670 - 616136) / revenue, 9);
  });
});
