import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type ReadWorkbook, readWorkbook } from "../render/xlsx/read/read-workbook";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

const model = "Cost of revenue";

describe("saving the workbook in the page", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
    await insertTemplate(playground, { template: model });
    await playground.page.evaluate(([sheet]) => window.segbookHost.enter(sheet, "B2", "My own case"), [model] as const);
  }, 120_000);

  /** What arrives among the downloads when something is done. */
  async function downloaded(act: () => Promise<unknown>): Promise<{ name: string; book: ReadWorkbook }> {
    const arrives = playground.page.waitForEvent("download");
    await act();
    const file = await arrives;
    return { name: file.suggestedFilename(), book: readWorkbook(new Uint8Array(readFileSync(await file.path()))) };
  }
  const typed = ({ sheets }: ReadWorkbook) =>
    sheets.find(({ name }) => name === model)?.cells.find(({ address }) => address === "B2")?.value;
  const shown = () => playground.page.evaluate((sheet) => window.segbookHost.values(sheet), model);

  it("Ctrl+S saves it as it stands: what was typed, SEG formulas with their values, charts, choices", async () => {
    await playground.page.locator("#grid").click({ position: { x: 300, y: 300 } });
    const { name, book } = await downloaded(() => playground.page.keyboard.press("Control+s"));
    expect(name).toBe("Workbook.xlsx");
    expect(typed(book)).toBe("My own case");
    const cells = book.sheets.flatMap((sheet) => sheet.cells);
    const calls = cells.filter(({ formula }) => formula?.includes("_xldudf_SEG_"));
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter(({ value }) => value === undefined)).toEqual([]);
    const paths = [...book.parts.keys()];
    expect(paths.filter((path) => path.startsWith("xl/charts/")).length).toBeGreaterThan(0);
    expect(paths).toContain("xl/webextensions/webextension1.xml");
    await playground.page.getByText("Saved as Workbook.xlsx among your downloads").waitFor();
  });

  it("Download this workbook in the Share view gives the same file, through Office's own call, and says which it is", async () => {
    const pane = playground.pane();
    await pane.getByRole("tab", { name: "Share", exact: true }).click();
    const button = pane.getByRole("button", { name: "Download this workbook", exact: true });
    const { name, book } = await downloaded(() => button.click());
    expect(name).toBe("Workbook.xlsx");
    expect(typed(book)).toBe("My own case");
    await pane.getByText("Workbook.xlsx is among your downloads: this workbook as it stands now.").waitFor();
    await playground.picture("share-download");
  });

  it("is there again when the page is loaded anew: cells, charts and formulas that calculate", async () => {
    const before = await shown();
    const charts = await playground.page.evaluate((sheet) => window.segbookHost.charts(sheet), model);
    expect(charts.length).toBeGreaterThan(0);
    await playground.page.evaluate(() => window.segbookHost.select("Sources", "A1"));
    await playground.page.setViewportSize({ width: 800, height: 900 });
    await playground.page.waitForTimeout(1_500); // it is kept once it rests
    await playground.page.reload();
    await playground.page.evaluate(() => window.segbookHost.ready);
    const inBar = () =>
      playground.page.evaluate(() => {
        const bar = document.querySelector("[data-u-comp=slide-tab-bar]");
        const tab = bar?.querySelector("[aria-selected=true]");
        const [outer, inner] = [bar, tab].map((one) => one?.getBoundingClientRect());
        return outer && inner
          ? [tab?.textContent, inner.right <= outer.right + 1, (bar?.scrollLeft ?? 0) > 0]
          : undefined;
      });
    await expect.poll(inBar).toEqual(["Sources", true, true]);
    await playground.page.setViewportSize({ width: 1500, height: 900 });
    await playground.page.evaluate(() => window.segbookHost.settle());
    expect(await shown()).toEqual(before);
    expect(await playground.page.evaluate((sheet) => window.segbookHost.charts(sheet), model)).toEqual(charts);
    await playground.picture("kept");
  });

  /** What the add-in keeps in the document's settings. */
  const setting = () =>
    playground.pane().evaluate(() => Office.context.document.settings.get("segbook.test") as unknown);

  it("New begins an empty one, without the settings of the one before", async () => {
    await playground.pane().evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("segbook.test", "of this workbook");
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    expect(await setting()).toBe("of this workbook");
    await Promise.all([
      playground.page.waitForEvent("load"),
      playground.page.getByRole("button", { name: "New", exact: true }).click(),
    ]);
    await playground.page.evaluate(() => window.segbookHost.ready);
    expect(await playground.page.evaluate(() => window.segbookHost.sheets())).toEqual(["Sheet1"]);
    expect(await setting()).toBeNull();
  });

  it("Open lists the ones before with what is in them, by keyboard, and opens the chosen one", async () => {
    const { page } = playground;
    await page.getByRole("button", { name: "Open", exact: true }).press("Enter");
    const dialogue = page.getByRole("dialog", { name: "Workbooks kept in this browser" });
    const other = dialogue.getByRole("button", { name: /Alibaba Group.*Cost of revenue, Checks, Sources/ });
    await other.waitFor();
    await playground.picture("kept-list");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialogue.count()).toBe(0);
    await page.getByRole("button", { name: "Open", exact: true }).press("Enter");
    await Promise.all([page.waitForEvent("load"), other.press("Enter")]);
    await page.evaluate(() => window.segbookHost.ready);
    expect((await shown()).flat()).toContain("My own case");
    expect(await setting()).toBe("of this workbook");
    expect([playground.problems, playground.foreign]).toEqual([[], []]);
  });
});
