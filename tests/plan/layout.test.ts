import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../src/plan/workbook-plan";
import { planOf, sheetOf } from "./plan-of";

/** What is left for columns on a screen of 1440 pixels beside the pane and its edge (358) and the row numbers (46), as the playground shows them. */
const room = 1440 - 358 - 46;
/** Pixels of columns of these widths in characters. */
const pixels = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width * 7 + 5, 0);

/** Pixels of a letter on average: a digit, which column widths count in, is wider. */
const letter = 6;

/** Texts in a column that are longer than it is wide where the next cell would cut them. */
const cut = ({ cells, widths }: SheetPlan, column: number) =>
  cells.flatMap((row) => {
    const text = row[column]?.value;
    const next = row[column + 1];
    const taken = next?.value !== undefined || next?.formula !== undefined;
    return typeof text === "string" && taken && text.length * letter > pixels([widths[column] ?? 0]) ? [text] : [];
  });

describe.each(["segment-revenue", "growth-bridge", "segment-profitability", "recast", "cost-of-revenue"])(
  "%s on a screen of 1440 pixels with the pane open",
  (id) => {
    const on = (key: string) => sheetOf(planOf(id, { mode: "live" }), key);

    it("shows at least three years beside the fixed columns", () => {
      expect(pixels(on("model").widths.slice(0, 8))).toBeLessThanOrEqual(room);
    });

    it.each(["cover", "model", "checks"])("shows the verdict of all checks on the sheet %s", (key) => {
      const { cells, widths } = on(key);
      expect(cells[0]?.[0]?.formula).toMatch(/^=/);
      expect(widths[0]).toBeGreaterThan("INCONCLUSIVE".length);
    });

    it("keeps the title and the row of years in view, no more", () => {
      const model = on("model");
      expect(model.freeze).toEqual({ rows: 2, columns: 2 });
      expect(model.cells[1]?.slice(5).map((cell) => cell?.value)).toEqual([
        "FY2018",
        "FY2019",
        "FY2020",
        "FY2021",
        "FY2022",
      ]);
    });

    it("cuts no label, and no heading or verdict of the checks", () => {
      const model = on("model");
      expect(cut(model, 1)).toEqual([]);
      const checks = on("checks");
      for (const column of [0, 1, 2, 4, 5, 6, 7, 8, 9]) expect(cut(checks, column)).toEqual([]);
      for (const sheet of [model, checks]) expect(sheet.widths[4]).toBeGreaterThanOrEqual("INCONCLUSIVE".length + 4);
    });
  },
);
