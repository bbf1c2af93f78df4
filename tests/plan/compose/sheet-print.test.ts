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
    // Tables and charts of four segments, tables and charts of seven.
    const columns = areas.map((area) => area.replace(/\d+/g, ""));
    expect(columns.filter((found, at) => found !== columns[at - 1])).toEqual(["A:J", "L:AB", "A:J", "L:AB"]);
    const { cells } = sheetOf(planOf("segment-revenue"), "model");
    expect(rowsOf(areas[0] ?? "")[0]).toBe(1);
    const second = areas[columns.indexOf("L:AB") + 1] ?? "";
    expect(cells[(rowsOf(second)[0] ?? 0) - 1]?.[0]?.value).toBe("Seven segments");
  });

  it("holds every chart and every row but those that only formulas and charts read", () => {
    for (const id of ["segment-revenue", "cost-of-revenue"]) {
      const { cells, charts, print } = sheetOf(planOf(id), "model");
      const tables = print.areas.filter((area) => isTable(area)).map(rowsOf);
      const printed = tables.flatMap(([from = 0, to = 0]) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      const left = cells.flatMap((row, at) => (printed.includes(at + 1) ? [] : [row]));
      expect(left.length).toBeGreaterThan(0);
      const kinds = ["plain", "part", "section", "chart data", "outside"];
      const others = left.flat().filter((cell) => cell && !kinds.some((kind) => cell.style.includes(kind)));
      expect(others).toEqual([]);
      const workings = cells.flatMap((row, at) =>
        row.some((cell) => cell?.formula?.includes("NA()")) ? [at + 1] : [],
      );
      expect(workings.filter((at) => printed.includes(at))).toEqual([]);
      const ends = print.areas.map((area) => area.split(":"));
      for (const { from } of charts) {
        const [row = 0] = rowsOf(from);
        expect(ends.some(([start = ""]) => rowsOf(start)[0] === row && !isTable(start))).toBe(true);
      }
    }
  });

  it("tears no scenario of those side by side, and leaves no header alone on a page", () => {
    for (const choices of [{ periods: "FY2018:FY2022" }, { periods: "FY2022:FY2026" }, { company: "AMZN" }]) {
      const { cells, print } = sheetOf(planOf("scenario-forecast", choices), "side");
      for (const area of print.areas.slice(1))
        expect(cells[(rowsOf(area)[0] ?? 0) - 1]?.[0]?.style).toMatch(/\bsection\b/);
    }
    const { cells, print: compared } = sheetOf(planOf("peer-compare"), "model");
    const first = cells.slice(0, rowsOf(compared.areas[0] ?? "")[1]);
    expect(first.some((row) => /\bsection\b/.test(row[0]?.style ?? ""))).toBe(true);
  });

  it("is headed by the row of the periods, and says what it is, of which sheet and which page", () => {
    expect([titleRows, across]).toEqual(["2:2", 1]);
    expect(footer).toEqual({ left: "Segment revenue: Alibaba Group", center: "&A", right: "Page &P of &N" });
  });

  it("takes two pages across where one would be too small to read, with the labels on both", () => {
    expect(printOf("segment-revenue", "model", { periods: "FY2014:FY2026" }).across).toBe(1);
    const wide = printOf("segment-revenue", "model", { periods: "FY2014:FY2026", scale: 1 });
    expect([wide.across, wide.titleColumns]).toEqual([2, "B:B"]);
    // Each chart on a page of its own: beside the repeated columns there is room for one.
    expect(wide.areas.filter((area) => !isTable(area))).toHaveLength(8);
  });

  it("begins a page with a block that asks for it, and leaves no row out", () => {
    for (const [sheet, label] of [
      ["simulation", "SEG.SIMULATE: how each driver and the output go together (Spearman)"],
      ["range", "What it comes to"],
    ] as const) {
      const { cells, print } = sheetOf(planOf("simulation", { periods: "FY2022:FY2026" }), sheet);
      const row = cells.findIndex((found) => found[1]?.value === label) + 1;
      const areas = print.areas.map(rowsOf);
      expect(areas[0]?.[0]).toBe(1);
      expect(areas.map(([from]) => from)).toContain(row);
      expect(areas.at(-1)?.[1]).toBe(cells.length);
    }
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
    expect([...widths(1e6)]).toEqual([11]);
    expect([...widths(1e9)]).toEqual([11]);
  });
});
