import { beforeAll, describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const patience = { timeout: 20_000 };

describe("the page by keyboard alone", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
    const grid = await playground.page.locator("#grid").boundingBox();
    await playground.page.mouse.click((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 300);
  });

  const press = (key: string) => playground.page.keyboard.press(key);
  /** The part of the page that has the focus. */
  const focused = () =>
    playground.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.closest("[data-u-comp=slide-tab-bar]")) return "tabs";
      return activeElement?.closest("#ribbon, #sheet, #pane, #status")?.id ?? "page";
    });
  /** What is focused inside the add-in's page, through its shadow roots: its role and its text. */
  const inPane = () =>
    playground.pane().evaluate(() => {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      return found?.tagName === "BODY" ? "" : `${found?.role ?? ""} ${(found?.textContent ?? "").trim()}`;
    });

  const shownSheet = () =>
    playground.pane().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      }),
    );

  it.each(["F6", "Control+F6"])("goes from part to part with %s and back with Shift", async (key) => {
    const parts = ["pane", "tabs", "status", "ribbon", "sheet"];
    for (const part of parts) {
      await press(key);
      await expect.poll(focused, patience).toBe(part);
    }
    for (const part of ["ribbon", "status", "tabs", "pane", "sheet"]) {
      await press(`Shift+${key}`);
      await expect.poll(focused, patience).toBe(part);
    }
    await playground.page.keyboard.type("back");
    await press("Enter");
    await playground.page.evaluate(() => window.segbookHost.settle());
    expect(await playground.page.evaluate(() => window.segbookHost.values("Sheet1").flat())).toContain("back");
  });

  it("goes round in the pane with Tab, never into the cells, and back", async () => {
    await press("F6");
    await expect.poll(focused, patience).toBe("pane");
    expect(await inPane()).not.toBe(""); // a field of it, not the page at large
    const seen: string[] = [];
    for (let step = 0; step < 60; step++) {
      await press("Tab");
      seen.push(await inPane());
    }
    const again = seen.indexOf(seen[0] ?? "", 1);
    expect([seen.includes(""), again > 3, await focused()]).toEqual([false, true, "pane"]);
    for (let step = 0; step < again + 2; step++) await press("Shift+Tab");
    expect([(await inPane()) !== "", await focused()]).toEqual([true, "pane"]);
    await press("Shift+F6");
    await expect.poll(focused, patience).toBe("sheet");
  });

  it("inserts a template: F6 into the pane, Tab to Insert, Enter; then from sheet to sheet", async () => {
    const { page } = playground;
    await press("F6");
    await expect.poll(focused, patience).toBe("pane");
    const steps: string[] = [];
    while (steps.length < 60 && !/^button Insert/.test(steps.at(-1) ?? "")) {
      await press("Tab");
      steps.push(await inPane());
    }
    expect(steps.at(-1)).toMatch(/^button Insert/);
    await press("Enter");
    await expect.poll(() => page.evaluate(() => window.segbookHost.sheets().length), patience).toBeGreaterThan(1);
    await playground.pane().getByText("Undo").first().waitFor(patience);
    await expect.poll(inPane, patience).toMatch(/^button (Insert|Go to)/); // never nowhere
    await press("Tab");
    expect(await inPane()).not.toBe("");
    const before = await shownSheet();
    await press("F6");
    await expect.poll(focused, patience).toBe("tabs");
    await press("ArrowRight");
    await expect.poll(shownSheet, patience).not.toBe(before);
    expect(await focused()).toBe("tabs");
  });
});
