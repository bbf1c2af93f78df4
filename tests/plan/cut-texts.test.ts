import { describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";
import type { Choices } from "../../src/plan/choices";
import type { SheetPlan, WorkbookPlan } from "../../src/plan/workbook-plan";
import { cutTexts } from "./cut-texts";
import { planOf } from "./plan-of";

const choices: readonly Partial<Choices>[] = [
  { company: "BABA", periods: "FY2022:FY2026", mode: "live" },
  { company: "BABA", periods: "FY2014:FY2026" },
  { company: "AMZN", periods: "FY2021:FY2025" },
  { company: "BABA", periods: "FY2021:FY2023", basis: "20-F FY2023" },
];

it.each(templates.map(({ id }) => id))("%s cuts no text and no number, on the screen and on paper", (id) => {
  for (const one of choices) expect(cutTexts(planOf(id, one))).toEqual([]);
});

describe("what is cut is found", () => {
  const narrowed = (plan: WorkbookPlan, key: string, change: (sheet: SheetPlan) => Partial<SheetPlan>): string[] =>
    cutTexts({
      ...plan,
      sheets: plan.sheets.map((sheet) => (sheet.key === key ? { ...sheet, ...change(sheet) } : sheet)),
    }).map(({ text }) => text);
  const revenue = () => planOf("segment-revenue", { company: "AMZN", periods: "FY2019:FY2022" });

  it("a status in the middle of its cell", () => {
    const at = (width: number) => narrowed(revenue(), "model", ({ widths }) => ({ widths: widths.with(0, width) }));
    expect(at(13)).toContain("INCONCLUSIVE");
    expect(at(15)).not.toContain("INCONCLUSIVE");
  });

  it("a head beside another one", () => {
    const claims = planOf("claim-check");
    expect(narrowed(claims, "model", ({ widths }) => ({ widths: widths.with(7, 6) }))).toContain("Its unit");
  });

  it("a bold number", () => {
    const found = narrowed(revenue(), "model", ({ widths }) => ({
      widths: widths.map((width, at) => (at < 5 ? width : 7)),
    }));
    expect(found.some((text) => /^\d{3},\d{3}\)$/.test(text))).toBe(true);
  });

  it("a text that runs over the edge of the page", () => {
    const long = { value: "m".repeat(200), style: "column + plain", format: "General" };
    const found = narrowed(revenue(), "checks", ({ cells }) => ({ cells: [...cells.slice(0, -1), [null, long]] }));
    expect(found).toEqual([long.value]);
  });
});
