import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtScript } from "../../bin/built-script.mjs";
import { openPlayground, type Playground } from "./open-playground";

const root = resolve(import.meta.dirname, "../..");

const patience = { timeout: 20_000 };

let playground: Playground;
beforeAll(async () => {
  playground = await openPlayground();
});

describe("the page", () => {
  it("is usable without a request elsewhere, a refused style or script, or an error", async () => {
    const { page, problems, foreign } = playground;
    await page.waitForTimeout(500);
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
    await playground.picture("playground-empty");
  });

  it("rests while nothing changes: the grid asks for few of the frames there are", async () => {
    const { asked, frames } = await playground.page.evaluate(async () => {
      const next = window.requestAnimationFrame.bind(window);
      const count = { asked: 0, frames: 0 };
      window.requestAnimationFrame = (draw) => {
        count.asked++;
        return next(draw);
      };
      for (; count.frames < 60; count.frames++) await new Promise(next);
      window.requestAnimationFrame = next;
      return count;
    });
    expect(asked / frames).toBeLessThan(0.8); // 2 where the cells and their editor draw all the time; a cursor blinks in the editor
  });

  it("carries the manifest's commands with their icons and says how many functions the add-in brings", async () => {
    const { page } = playground;
    const button = page.getByRole("button", { name: "Insert template" });
    expect(await button.isVisible()).toBe(true);
    const icons = await page
      .locator(".ribbon-icon")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(icons.length).toBeGreaterThanOrEqual(2);
    expect(Math.min(...icons)).toBeGreaterThanOrEqual(32);
    expect(await button.getAttribute("title")).not.toBe("");
    const { functions } = JSON.parse(readFileSync(join(root, "dist/addin/functions.json"), "utf8")) as {
      functions: { name: string }[];
    };
    expect(await page.evaluate(() => [...window.segbookHost.functions].sort())).toEqual(
      functions.map(({ name }) => `SEG.${name}`).sort(),
    );
    expect(await page.getByText(`${functions.length} functions`).isVisible()).toBe(true);
  });

  it("greys out the commands that the add-in disables, for mouse and keyboard, until it enables them again", async () => {
    const { page } = playground;
    const enable = (enabled: boolean) =>
      playground.pane().evaluate(async (on) => {
        const controls = [{ id: "Segbook.InsertTemplate", enabled: on }];
        await Office.ribbon.requestUpdate({
          tabs: [{ id: "Segbook.Tab", groups: [{ id: "Segbook.Workbook", controls }] }],
        });
      }, enabled);
    const insert = page.getByRole("button", { name: "Insert template" });
    const recalculate = page.getByRole("button", { name: "Recalculate" });
    await enable(false);
    await expect.poll(() => insert.isDisabled()).toBe(true);
    expect(await recalculate.isEnabled()).toBe(true);
    expect(await recalculate.getAttribute("tabindex")).toBe("0");
    await enable(true);
    await expect.poll(() => insert.isEnabled()).toBe(true);
  });

  it("runs the built add-in: its scripts are the files of dist, byte for byte", async () => {
    const { page, url } = playground;
    for (const file of ["functions", "taskpane"].map(builtScript)) {
      const served = await page.evaluate(
        async (address) => (await fetch(address)).text(),
        new URL(`/addin/${file}`, url).href,
      );
      expect(served === readFileSync(join(root, "dist/addin", file), "utf8"), file).toBe(true);
    }
  });

  it("closes and opens the pane, by mouse and from the ribbon by keyboard, and the pane keeps its state", async () => {
    const { page } = playground;
    const pane = page.locator("#pane");
    expect(await pane.isVisible()).toBe(true);
    const before = playground.pane();
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await pane.isVisible()).toBe(false);
    await page.getByRole("tab", { name: "Segbook" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => pane.isVisible()).toBe(true);
    expect(playground.pane()).toBe(before);
  });

  it("resizes the pane by keyboard within its limits", async () => {
    const { page } = playground;
    const width = async () => (await page.locator("#pane").boundingBox())?.width ?? 0;
    await page.getByRole("separator").focus();
    const before = await width();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBeCloseTo(before + 16, 0);
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
    expect(await width()).toBeCloseTo(300, 0);
  });

  it("follows the system into the dark", async () => {
    const { page } = playground;
    const ink = () => page.evaluate(() => getComputedStyle(document.querySelector(".status") ?? document.body).color);
    const light = await ink();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(ink).not.toBe(light);
    await playground.picture("playground-dark");
  });
});

describe("the page by keyboard alone", () => {
  beforeAll(async () => {
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
