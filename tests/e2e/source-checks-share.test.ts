import { beforeAll, describe, expect, it } from "vitest";
import { faultsInThemes } from "./accessible";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

describe("Source, Checks and Share in the page", { timeout: 120_000 }, () => {
  let open: Playground;
  const found: string[] = [];
  beforeAll(async () => {
    open = await openPlayground({ look: { viewport: { width: 1100, height: 1000 } } });
    await insertTemplate(open, { template: "Growth bridge" });
    await open.page.locator("iframe").evaluate((frame) => (frame.style.width = "320px"));
  }, 120_000);

  const tab = (name: string) => open.pane().getByRole("tab", { name, exact: true }).click();
  /** What the view shown says, however deep its shadow roots are. */
  const text = () =>
    open.pane().evaluate(() => {
      const main = document.querySelector("segbook-pane")?.shadowRoot?.querySelector("main:not([hidden])");
      const view = main?.querySelector("seg-view-slot")?.shadowRoot?.firstElementChild;
      return (view?.shadowRoot?.textContent ?? "").replace(/\s+/g, " ");
    });
  const model = "Growth bridge";

  const look = async (name: string, theme: "dark" | "forced") =>
    void found.push(...(await faultsInThemes(open, name, [theme])));

  /**
   * Selects cells and waits until the card says what is meant. Also answers how many milliseconds that took beyond what Excel itself takes
   * to tell of a selection and to answer one question: the card's own share of the wait, whatever else the machine does.
   */
  const cardAfter = (address: string, words: string) =>
    open.page.evaluate(
      async ([sheet, cells, wanted]) => {
        const frame = document.querySelector("iframe")?.contentWindow as unknown as {
          Excel: typeof Excel;
          document: Document;
        };
        const card = () => {
          const pane = frame.document.querySelector("segbook-pane")?.shadowRoot;
          const slot = pane?.querySelector("main:not([hidden])")?.querySelector("seg-view-slot")?.shadowRoot;
          return slot?.firstElementChild?.shadowRoot?.textContent ?? "";
        };
        let answered = 0;
        await frame.Excel.run(async (context) => {
          const told = context.workbook.worksheets.onSelectionChanged.add(async () => {
            await frame.Excel.run(async (inner) => {
              inner.workbook.getActiveCell().load("text");
              await inner.sync();
            });
            answered ||= performance.now();
            told.remove();
          });
          await context.sync();
        });
        const start = performance.now();
        window.segbookHost.select(sheet, cells);
        let shown = 0;
        while ((shown === 0 || answered === 0) && performance.now() - start < 10_000) {
          if (shown === 0 && card().includes(wanted)) shown = performance.now();
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        return { shown: shown > 0, took: shown - start, beyond: Math.max(0, shown - answered) };
      },
      [model, address, words] as const,
    );

  it("the card follows the selection: an element of a spill, a formula over it, a typed cell", async () => {
    await tab("Source");
    const rows = await open.page.evaluate((sheet) => window.segbookHost.values(sheet), model);
    const cloud = rows.findIndex((row) => row[1] === "Cloud") + 1;
    const total = rows.findIndex((row) => row[1] === "Total revenue") + 1;
    await cardAfter(`J${total}`, "Total revenue FY2026");
    const moves: { took: number; beyond: number }[] = [];
    for (let turn = 0; turn < 4; turn++)
      for (const [column, year] of [
        ["G", "FY2023"],
        ["F", "FY2022"],
      ] as const) {
        const moved = await cardAfter(`${column}${cloud}`, `Cloud ${year}`);
        expect(moved.shown).toBe(true);
        moves.push(moved);
      }
    const middle = (of: "took" | "beyond") => moves.map((move) => move[of]).sort((one, other) => one - other)[4] ?? 0;
    console.log(
      `selection to card: ${Math.round(middle("took"))} ms, ${Math.round(middle("beyond"))} of them the card's`,
    );
    expect(middle("beyond")).toBeLessThan(150);
    await expect.poll(text).toContain("SEG formula");
    await look("source-seg", "dark");
    const formulas = await open.page.evaluate((sheet) => window.segbookHost.formulas(sheet), model);
    const derived = formulas.findIndex(
      (row, at) =>
        at > cloud && String(row[6]).startsWith("=") && !String(row[6]).includes("SEG") && rows[at]?.[1] === "Cloud",
    );
    expect(derived).toBeGreaterThan(0);
    const over = await cardAfter(`G${derived + 1}`, "Comes from");
    expect(over.shown).toBe(true);
    await look("source-derived", "forced");
    expect((await cardAfter("B1", "This cell was typed")).shown).toBe(true);
  });

  it("every check shows, Enter on one goes to what it checks, and an edit turns the light", async () => {
    await tab("Checks");
    const pane = open.pane();
    await expect.poll(text).toContain("All 5 checks hold.");
    await look("checks-ok", "dark");
    const rows = await open.page.evaluate((sheet) => window.segbookHost.values(sheet), model);
    const total = rows.findIndex((row) => row[1] === "Total revenue") + 1;
    await open.page.evaluate(([sheet, cell]) => window.segbookHost.enter(sheet, cell, "5"), [
      model,
      `F${total}`,
    ] as const);
    await expect.poll(text, { timeout: 10_000 }).toMatch(/\d of 5 checks fails?\./);
    await look("checks-fail", "forced");
    await pane
      .getByRole("button", { name: /year before \+ steps/ })
      .first()
      .focus();
    await open.page.keyboard.press("Enter");
    await tab("Source");
    await expect.poll(text).toContain("Growth bridge!F");
    await open.page.evaluate(() => window.segbookHost.undo());
    await tab("Checks");
    await expect.poll(text, { timeout: 10_000 }).toContain("All 5 checks hold.");
  });

  it("freezes by keyboard, says so, shows the formula of a frozen cell, and thaws", async () => {
    await tab("Share");
    const pane = open.pane();
    const before = await open.page.evaluate(
      (sheet) => [window.segbookHost.formulas(sheet), window.segbookHost.values(sheet)],
      model,
    );
    await expect.poll(text).toMatch(/10 formulas on 2 sheets will become their values/);
    await look("share-live", "dark");
    await pane.getByRole("button", { name: "Freeze", exact: true }).focus();
    await open.page.keyboard.press("Enter");
    await expect.poll(text, { timeout: 20_000 }).toContain("Froze 10 formulas on 2 sheets.");
    await expect.poll(text).toMatch(/10 formulas frozen on 2 sheets/);
    const [frozen, values] = await open.page.evaluate(
      (sheet) => [window.segbookHost.formulas(sheet), window.segbookHost.values(sheet)],
      model,
    );
    expect(values).toEqual(before[1]);
    expect(frozen?.flat().filter((held) => String(held).includes("SEG."))).toEqual([]);
    await look("share-frozen", "forced");
    await tab("Source");
    const cloud = (before[1] ?? []).findIndex((row) => row[1] === "Cloud") + 1;
    expect((await cardAfter(`F${cloud}`, "Frozen on")).shown).toBe(true);
    await look("source-frozen", "dark");
    await tab("Share");
    await pane.getByRole("button", { name: "Thaw", exact: true }).click();
    await expect.poll(text, { timeout: 20_000 }).toContain("Thawed 10 formulas on 2 sheets.");
    await open.page.evaluate(() => window.segbookHost.settle());
    expect(
      await open.page.evaluate(
        (sheet) => [window.segbookHost.formulas(sheet), window.segbookHost.values(sheet)],
        model,
      ),
    ).toEqual(before);
  });

  it("is accessible, as narrow as the pane, and without a problem", () => {
    expect(found).toEqual([]);
    expect(open.problems).toEqual([]);
  });
});
