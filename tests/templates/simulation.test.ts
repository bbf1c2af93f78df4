import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/engine/asked/broadcast";
import { planOf, sheetOf } from "../plan/plan-of";
import { shown } from "./computed-rows";

const plan = planOf("simulation", { periods: "FY2022:FY2026" });
const { cells } = sheetOf(plan, "simulation");
const rowsOf = (label: string, column = 1) => cells.filter((one) => shown(one[column]) === label);
const value = (label: string, column: number): number => Number(shown(rowsOf(label)[0]?.[column]));
const [driver, drawn, low, high] = [5, 6, 7, 9];
const ratio = 616136 / 1023670;

describe("simulation of gross profit in five years", () => {
  it("draws each driver from 10 % below to 10 % above its value in the active scenario", () => {
    const [text = ""] = rowsOf("cost_ratio", driver).map((row) => shown(row[drawn]) as string);
    const numbers = text.match(/[\d.]+/g)?.map(Number);
    expect(numbers).toEqual([0.9, 1, 1.1].map((share) => expect.closeTo(share * ratio, 6) as number));
    expect(text).toMatch(/^pert\(/);
  });

  it("percentiles rise, the mean lies among them, and the chance of the median is about a half", () => {
    const names = ["Smallest", "5th percentile", "10th percentile", "25th percentile", "Median", "75th percentile"];
    const found = [...names, "90th percentile", "95th percentile", "Largest"].map((label) => value(label, drawn));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(value("Mean", drawn)).toBeGreaterThan(found[3] ?? NaN);
    expect(value("Mean", drawn)).toBeLessThan(found[5] ?? NaN);
  });

  it("a driver is drawn once: the spread of gross profit is nearly that of the cost ratio alone", () => {
    const now = value("The output now, as the sheet Forecast has it", 3);
    // PERT: variance (mean - low) (high - mean) / 7, here with mean - low = high - mean = 0.1 x ratio.
    const alone = ((now / (1 - ratio)) * 0.1 * ratio) / Math.sqrt(7);
    expect(value("Standard deviation", drawn) / alone).toBeGreaterThan(0.97);
    expect(value("Standard deviation", drawn) / alone).toBeLessThan(1.15);
  });

  it("the histogram holds every trial, and its chances fall from one to zero", () => {
    const heads = cells.findIndex((row) => shown(row[high]) === "trials");
    const parts = cells.slice(heads + 1, heads + 25).map((row) => row.slice(low, low + 5).map((cell) => shown(cell)));
    expect(parts.reduce((sum, [, , trials]) => sum + Number(trials), 0)).toBe(2000);
    for (const [at, [from]] of parts.entries()) if (at > 0) expect(from).toBe(parts[at - 1]?.[1]);
    const reached = parts.map((part) => Number(part[4]));
    expect(reached[0]).toBe(1);
    expect(reached).toEqual([...reached].sort((a, b) => b - a));
  });

  it("the tornado has every driver once, the strongest first: the cost ratio, against gross profit", () => {
    const heads = cells.findIndex((row) => shown(row[drawn]) === "rank correlation");
    const ranks = cells
      .slice(heads + 1, heads + 12)
      .map((row) => [shown(row[driver]), Number(shown(row[drawn]))] as [Cell, number]);
    expect(new Set(ranks.map(([name]) => name)).size).toBe(11);
    expect(ranks[0]?.[0]).toBe("cost_ratio");
    expect(ranks[0]?.[1]).toBeLessThan(-0.9);
    const sizes = ranks.map(([, correlation]) => Math.abs(correlation));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("says from what it was made, the same model the same", () => {
    const made = (choices: object) =>
      sheetOf(planOf("simulation", { periods: "FY2022:FY2026", ...choices }), "simulation").cells.find(
        (row) => shown(row[driver]) === "model",
      )?.[drawn];
    expect(shown(made({}))).toMatch(/^[0-9a-f]{8}$/);
    expect(shown(made({}))).toBe(shown(made({ mode: "live" })));
    expect(shown(made({}))).not.toBe(shown(made({ periods: "FY2021:FY2025" })));
  });
});
