import { beforeAll, describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

describe("every template, inserted in the page and taken back", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
  });

  it.each(templates.map(({ id, title, sheets }) => ({ id, title, count: sheets.length })))(
    "$id: no error, no check that fails, its charts drawn",
    async ({ id, title, count }) => {
      const { page } = playground;
      const sheets = await insertTemplate(playground, { template: title });
      expect(sheets).toHaveLength(count);
      const found = await page.evaluate(
        (names) =>
          names.map((name) => ({
            name,
            cells: window.segbookHost.values(name).flat(),
            charts: window.segbookHost.charts(name),
          })),
        sheets,
      );
      const cells = found.flatMap((sheet) => sheet.cells);
      const texts = cells.filter((cell) => typeof cell === "string");
      expect(texts.filter((text) => /^#(DIV|VALUE|REF|NAME|NUM|NULL|SPILL|CALC)/.test(text))).toEqual([]);
      expect(texts.filter((text) => text === "FAIL")).toEqual([]);
      expect(texts.some((text) => /^(OK|INCONCLUSIVE)/.test(text))).toBe(true);
      expect(cells.some((cell) => typeof cell === "number")).toBe(true);
      for (const { charts } of found)
        for (const { title: heading, series, alternative } of charts) {
          expect(heading).not.toBe("");
          expect(series.length, heading).toBeGreaterThan(0);
          expect(alternative, heading).not.toMatch(/undefined|NaN/);
        }
      await page.evaluate((name) => window.segbookHost.select(name ?? "", "A1"), sheets[1]);
      await page.waitForTimeout(400);
      await playground.picture(`template-${id}`);
      await playground.pane().getByRole("button", { name: "Undo" }).click();
      await playground
        .pane()
        .getByText(/Removed \d+ sheets again/)
        .waitFor();
      expect(await page.evaluate(() => window.segbookHost.sheets())).toEqual(["Sheet1"]);
      expect(playground.problems).toEqual([]);
      expect(playground.foreign).toEqual([]);
    },
  );
});
