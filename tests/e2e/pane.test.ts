import type { Frame, Page, Route } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { templates } from "../../templates/catalogue";
import { wholeMatrix } from "../whole-matrix";
import { rulesOfThemes, sideways, violations } from "./accessible";
import { openPlayground, type Look, type Playground } from "./open-playground";
import { undoInsertion } from "./pane-steps";

let open: Playground;

/** The pane alone, as a page outside Excel. */
async function openAlone(look: Look = {}, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  open = await openPlayground({
    address: "/addin/taskpane.html",
    look: { viewport: { width: 320, height: 800 }, ...look },
    untilReady: false,
    ...(before ? { before } : {}),
  });
  return open.page;
}

/** Goes through the gallery until every template shows a picture; resolves with their words. */
async function pictures(page: Page): Promise<string[]> {
  const said: string[] = [];
  for (const card of await page.locator("seg-template-gallery label").all()) {
    await card.scrollIntoViewIfNeeded();
    said.push((await card.getByRole("img").getAttribute("aria-label")) ?? "");
  }
  return said;
}

describe("the pane outside Excel", () => {
  afterEach(() => open.close());

  it("is accessible and fits in every look, in a wide window and zoomed to 200 %", async () => {
    const looks: [string, Look][] = [
      ["light", {}],
      ["dark", { colorScheme: "dark" }],
      ["zoomed", { viewport: { width: 160, height: 400 } }],
    ];
    if (wholeMatrix)
      looks.push(["forced-colours", { forcedColors: "active" }], ["wide", { viewport: { width: 640, height: 900 } }]);
    const page = await openAlone({ viewport: { width: 320, height: 400 } });
    await page.getByText("Segbook is open outside Excel").waitFor();
    await page.locator("summary").click();
    await page.getByRole("img").first().waitFor();
    await expect.poll(() => page.locator(".cards").getAttribute("aria-busy")).toBe("false");
    expect(await page.getByRole("img").count()).toBeLessThan(templates.length); // only what is seen is drawn
    const drawn = await pictures(page);
    for (const [at, { title }] of templates.entries()) expect(drawn[at]).toContain(`${title}: Alibaba Group`);
    for (const [name, { viewport = { width: 320, height: 800 }, ...media }] of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
      await page.waitForTimeout(300);
      const rules = ["dark", "forced-colours"].includes(name) ? rulesOfThemes : undefined;
      expect(await violations(page, rules), name).toEqual([]);
      if (name !== "zoomed") expect(await sideways(page), name).toBe(0);
      await open.picture(`pane-alone-${name}`);
    }
  });

  it("says within 3 seconds that office.js does not come, while its request hangs", async () => {
    const page = await openAlone({}, (page) => page.route("**/office-js/office.js", () => undefined));
    await page.getByText("office.js did not load").waitFor({ timeout: 3000 });
    expect(await violations(page)).toEqual([]);
  });

  it("says so at once where office.js fails, and offers to reload", async () => {
    const page = await openAlone({}, (page) => page.route("**/office-js/office.js", (route) => route.abort()));
    await page.getByText("office.js did not load").waitFor({ timeout: 3000 });
    expect(await page.getByRole("button", { name: "Reload" }).isVisible()).toBe(true);
    expect(await page.getByRole("radio", { name: "Segment revenue" }).count()).toBe(1);
  });

  it("lets choose before what plans workbooks is there, says so where it does not come, and fetches it again", async () => {
    const asked: Route[] = [];
    const page = await openAlone({}, (page) => page.route(/\/planner\.[0-9a-f]{8}\.js$/, (route) => asked.push(route)));
    await expect.poll(() => asked.length).toBe(1);
    await page.getByText("Cost of revenue", { exact: true }).first().click();
    expect(await page.getByRole("radio", { name: "Cost of revenue", exact: true }).isChecked()).toBe(true);
    const busy = () => page.locator(".cards").getAttribute("aria-busy");
    const height = () => page.locator(".cards").evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    expect([await busy(), await page.getByRole("img").count()]).toEqual(["true", 0]);
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    await open.picture("pane-before-pictures");

    await asked[0]?.abort();
    await page.getByText("The pictures of the templates could not be loaded.").waitFor();
    expect(await busy()).toBe("false");
    expect(await violations(page)).toEqual([]);
    const download = page.getByRole("button", { name: "Download template", exact: true });
    await download.click();
    await expect.poll(() => asked.length).toBe(2);
    await asked[1]?.abort();
    await page.getByText("The part of the add-in that plans workbooks could not be loaded.").waitFor();

    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => asked.length).toBe(3);
    await asked[2]?.continue();
    await pictures(page);
    expect([await busy(), await height()]).toEqual(["false", before]);
    expect(await page.getByText("The pictures of the templates could not be loaded.").count()).toBe(0);
    const arrives = page.waitForEvent("download");
    await download.click();
    expect((await arrives).suggestedFilename()).toMatch(/^cost-of-revenue-BABA/);
  });

  it("shows where the focus is, also in forced colours", async () => {
    for (const look of [{}, { forcedColors: "active" as const }]) {
      const page = await openAlone(look);
      await page.getByText("Segbook is open outside Excel").waitFor();
      await page.waitForTimeout(300);
      const seen = new Set<string>();
      for (let press = 0; press < 9; press++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => {
          let element: Element | null = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element?.getAttribute("aria-label") ?? element?.tagName ?? "";
        });
        seen.add(name);
        const marked = await page.evaluate(() => {
          let element: Element | null = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          const outlined = (each: Element | null | undefined) => {
            if (!each) return false;
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
            return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
          };
          const host = element?.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null;
          const dropdown = element?.closest("fluent-dropdown")?.shadowRoot?.querySelector(".control");
          return [element, element?.closest("label"), dropdown, host].some(outlined);
        });
        expect(marked, name).toBe(true);
      }
      expect(seen.size).toBeGreaterThan(6);
      await open.close();
    }
  });
});

describe("the pane in the workbook", () => {
  beforeAll(async () => {
    open = await openPlayground();
  });

  const field = (pane: Frame, label: string) => pane.getByRole("combobox", { name: label, exact: true });
  async function choose(pane: Frame, label: string, option: string | RegExp) {
    await field(pane, label).click();
    await pane.getByRole("option", { name: option }).filter({ visible: true }).first().click();
  }
  const insert = (pane: Frame) => pane.getByRole("button", { name: "Insert", exact: true });
  const result = (pane: Frame) => pane.getByText(/^Inserted \d+ sheets$/).filter({ visible: true });
  const sheets = () => open.page.evaluate(() => window.segbookHost.sheets());

  it("recalculates from the ribbon and says how much", async () => {
    await open.page.getByRole("button", { name: "Recalculate" }).click();
    await open.pane().getByText("This workbook has no SEG formulas.").waitFor();
  });

  it("inserts once for two clicks, goes to the sheets, takes them back", async () => {
    const pane = open.pane();
    await choose(pane, "From", "FY2018");
    await choose(pane, "To", "FY2022");
    await insert(pane).dblclick();
    await choose(pane, "Company", /Amazon/);
    await result(pane).waitFor({ timeout: 90_000 });
    expect(await sheets()).toEqual(["Sheet1", "Cover", "Segment revenue", "Checks", "Sources"]);
    expect(await violations(pane)).toEqual([]);
    await open.picture("pane-inserted");
    const cover = await open.page.evaluate(() => window.segbookHost.values("Cover", "B2"));
    expect(cover).toEqual([["Alibaba Group (BABA)"]]);
    await pane.getByRole("button", { name: "Go to" }).click();
    const selected = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getSelectedRange().load("address");
          await context.sync();
          return cell.address;
        }),
      );
    await expect.poll(selected).toBe("'Segment revenue'!F12");
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("Removed 4 sheets again.").waitFor();
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(open.problems).toEqual([]);
    expect(open.foreign).toEqual([]);
  });

  it("works by keyboard alone: arrows choose the template, Enter inserts, Escape cancels", async () => {
    const pane = open.pane();
    const { page } = open;
    const before = templates[templates.findIndex(({ title }) => title === "Cost of revenue") - 1]?.title ?? "";
    await pane.getByRole("radio", { name: before, exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await pane.getByRole("radio", { name: "Cost of revenue" }).isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await pane.getByText("Cancelled. The workbook is as it was.").waitFor({ timeout: 90_000 });
    expect(await sheets()).toEqual(["Sheet1"]);
    await page.keyboard.press("Enter");
    await result(pane).waitFor({ timeout: 90_000 });
    expect((await sheets()).length).toBeGreaterThan(2);
    await undoInsertion(open);
  });

  it("keeps to a third of a narrow window, fits 300 pixels, and opens a long list at what is chosen", async () => {
    const pane = open.pane();
    const { page } = open;
    const width = () => pane.evaluate(() => innerWidth);
    await page.setViewportSize({ width: 900, height: 600 });
    await expect.poll(width).toBe(300);
    await page.setViewportSize({ width: 1300, height: 600 });
    await expect.poll(width).toBe(350);
    const divider = page.getByRole("separator", { name: "Width of the pane" });
    for (let press = 0; press < 5; press++) await divider.press("ArrowRight");
    await expect.poll(width).toBe(300);
    expect(await sideways(pane)).toBe(0);

    await choose(pane, "Company", /Alibaba/);
    await pane.getByText("Segment revenue", { exact: true }).first().click();
    await choose(pane, "Scale", "Billions");
    await choose(pane, "From", "FY2022");
    await field(pane, "From").click();
    const list = pane.getByRole("listbox", { name: "From", exact: true });
    const inList = () =>
      list.evaluate((box) => {
        const [outer, inner] = [box, box.querySelector('[value="FY2022"]')].map((one) => one?.getBoundingClientRect());
        return outer && inner ? inner.top >= outer.top && inner.bottom <= outer.bottom : undefined;
      });
    expect(await list.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
    await expect.poll(inList).toBe(true);
    await page.keyboard.press("Escape");

    await insert(pane).click();
    await result(pane).waitFor({ timeout: 90_000 });
    await open.picture("pane-narrow");
    const share = await pane.evaluate(() => {
      const pane = document.querySelector("segbook-pane")?.shadowRoot;
      const slot = pane?.querySelector("seg-view-slot")?.shadowRoot;
      const view = slot?.querySelector("seg-insert-view")?.shadowRoot;
      const message = view?.querySelector("seg-insertion-bar")?.shadowRoot?.querySelector(".message");
      return (message?.getBoundingClientRect().height ?? innerHeight) / innerHeight;
    });
    expect(share).toBeLessThan(0.2);
    expect(await sideways(pane)).toBe(0);
    await pane.getByText("Segment revenue for Alibaba Group: Cover").waitFor();
    await undoInsertion(open);
    await page.setViewportSize({ width: 1500, height: 900 });
  });

  it("asks for a rate where the filings state none", async () => {
    const pane = open.pane();
    await choose(pane, "Company", /Amazon/);
    await choose(pane, "Currency", "CNY");
    await insert(pane).click();
    await pane.getByText("Segment revenue for Amazon was not inserted").waitFor();
    expect(await pane.getByText("A number above zero, for example 7.1.", { exact: true }).isVisible()).toBe(true);
    expect(await violations(pane)).toEqual([]);
    await open.picture("pane-error");
    expect(await sheets()).toEqual(["Sheet1"]);
  });

  it("offers Amazon by segment and by type, and remembers the choices in the workbook", async () => {
    const pane = open.pane();
    await choose(pane, "Currency", "USD");
    await choose(pane, "Break down", /type/);
    const kept = () =>
      pane.evaluate(() => Office.context.document.settings.get("segbook.choices") as Record<string, unknown>);
    await expect.poll(kept).toMatchObject({ company: "AMZN", axis: "product", scale: 1e9 });
    await open.picture("pane-amazon");
  });

  // A page of its own: tests/pane/choices has what decides it.
  it.runIf(wholeMatrix)("says so where the workbook does not keep the choices", async () => {
    // office.js defines its members once and for all, so this one answers as in a workbook that is read-only from the start.
    const refuseToSave = () => {
      const define = Object.defineProperty;
      const refuse = (done: (result: object) => void) => done({ status: "failed" });
      Object.defineProperty = (on, name, as) => define(on, name, name === "saveAsync" ? { value: refuse } : as);
    };
    open = await openPlayground({ before: (page) => page.addInitScript(refuseToSave) });
    const pane = open.pane();
    const sentence = pane.getByText("This workbook does not keep your choices");
    expect(await sentence.count()).toBe(0);
    await choose(pane, "Scale", "Billions");
    await sentence.waitFor();
    expect(await violations(pane)).toEqual([]);
  });
});
