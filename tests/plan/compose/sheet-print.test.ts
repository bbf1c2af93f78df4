import { describe, expect, it } from "vitest";
import type { PrintPlan } from "../../../src/plan/workbook-plan";
import { planOf, sheetOf } from "../plan-of";

const printOf = (id: string, key: string, choices: Parameters<typeof planOf>[1] = {}): PrintPlan =>
  sheetOf(planOf(id, choices), key).print;

/** Tables begin in column A, charts right of them. */
const isTable = (area: string): boolean => /^A\d/.test(area);

/** First and last row of an area. */
const rowsOf = (area: string): number[] => (area.match(/\d+/g) ?? []).map(Number);

describe("what is printed", () => {
  const { areas, across, titleRows, footer } = printOf("segment-revenue", "model");

  it("begins a page with every further structure, the charts of each on a page after its table", () => {
    // Table and charts of four segments, table and charts of seven.
    expect(areas.map((area) => area.replace(/\d+/g, ""))).toEqual(["A:J", "L:AB", "A:J", "L:AB"]);
    const [first, , second] = areas.map(rowsOf);
    expect(first?.[0]).toBe(1);
    expect(second?.[0]).toBe((first?.[1] ?? 0) + 1);
    expect(second?.[1]).toBe(sheetOf(planOf("segment-revenue"), "model").cells.length);
  });

  it("holds every cell and every chart", () => {
    for (const id of ["segment-revenue", "cost-of-revenue"]) {
      const { cells, charts, print } = sheetOf(planOf(id), "model");
      const tables = print.areas.filter((area) => isTable(area)).map(rowsOf);
      const printed = tables.flatMap(([from = 0, to = 0]) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      expect(printed).toEqual(cells.map((_, at) => at + 1));
      const ends = print.areas.map((area) => area.split(":"));
      for (const { from } of charts) {
        const [row = 0] = rowsOf(from);
        expect(ends.some(([start = ""]) => rowsOf(start)[0] === row && !isTable(start))).toBe(true);
      }
    }
  });

  it("is headed by the row of the periods, and says what it is, of which sheet and which page", () => {
    expect([titleRows, across]).toEqual(["2:2", 1]);
    expect(footer).toEqual({ left: "Segment revenue: Alibaba Group", center: "&A", right: "Page &P of &N" });
  });

  it("takes two pages across where one would be too small to read, with the first columns on both", () => {
    const wide = printOf("segment-revenue", "model", { periods: "FY2014:FY2026" });
    expect([wide.across, wide.titleColumns]).toEqual([2, "A:B"]);
    // Each chart on a page of its own: beside the repeated columns there is room for one.
    expect(wide.areas.filter((area) => !isTable(area))).toHaveLength(8);
  });

  it("leaves out columns that only other cells read", () => {
    expect(printOf("segment-revenue", "checks").areas[0]).toMatch(/^A1:J\d+$/);
  });
});

describe("columns", () => {
  const widths = (scale: 1 | 1e3 | 1e6 | 1e9) =>
    new Set(sheetOf(planOf("segment-revenue", { scale, periods: "FY2024:FY2026" }), "model").widths.slice(5));

  it("are as wide as their longest number in any scale, those of the periods alike", () => {
    // 1,023,670,000,000 and room for parentheses.
    expect([...widths(1)]).toEqual(["1,023,670,000,000".length + 2]);
    expect([...widths(1e3)]).toEqual(["1,023,670,000".length + 2]);
    expect([...widths(1e6)]).toEqual([13]);
    expect([...widths(1e9)]).toEqual([13]);
  });
});
