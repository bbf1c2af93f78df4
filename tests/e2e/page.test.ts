import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtScript } from "../../bin/built-script.mjs";
import { openPlayground, type Playground } from "./open-playground";

const root = resolve(import.meta.dirname, "../..");

describe("the page", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
  });
  afterAll(async () => {
    await playground.close();
  });

  it("is usable without a request elsewhere, a refused style or script, or an error", async () => {
    const { page, problems, foreign } = playground;
    await page.waitForTimeout(500);
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
    await playground.picture("playground-empty");
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
