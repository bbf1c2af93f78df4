import { beforeAll, describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";

const patience = { timeout: 20_000 };

describe("functions typed into cells", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
    await playground.page.waitForTimeout(1_500); // a person looks first: the grid loses keys typed while it still starts
  });

  /** Types into a cell as a user does: select, type over what is there, Enter. */
  async function type(address: string, text: string): Promise<void> {
    const { page } = playground;
    await page.evaluate((cell) => window.segbookHost.select("Sheet1", cell), address);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.segbookHost.settle());
  }
  const value = (address: string) =>
    playground.page.evaluate((cell) => window.segbookHost.values("Sheet1", cell)[0]?.[0], address);

  it("answer =SEG.SHARE typed by hand with the filed share", async () => {
    const { page } = playground;
    const grid = await page.locator("#grid").boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 300);
    await type("B1", '=SEG.SHARE("BABA","Cloud","FY2022")');
    await expect.poll(() => value("B1"), patience).toBe(74568 / 853062);
    expect(await page.evaluate(() => window.segbookHost.formulas("Sheet1", "B1")[0]?.[0])).toBe(
      '=SEG.SHARE("BABA","Cloud","FY2022")',
    );
  });

  it("follow a cell edited by keyboard", async () => {
    await type("A3", "FY2021");
    await type("B3", '=SEG.REVENUE("BABA","Cloud",A3)');
    await type("C3", "=B3*2");
    await expect.poll(() => value("C3"), patience).toBe(2 * 60558);
    await type("A3", "FY2022");
    await expect.poll(() => value("C3"), patience).toBe(2 * 74568);
  });

  it("spill a table with its header, lines and total, and carry the source as a card", async () => {
    const { page } = playground;
    const enter = (cell: string, formula: string) =>
      page.evaluate(([at, text]) => window.segbookHost.enter("Sheet1", at ?? "", text ?? ""), [cell, formula]);
    await enter("F1", '=SEG.GRID("BABA",,"FY2021:FY2022")');
    await expect.poll(() => value("F1"), patience).toBe("BABA revenue, CNY millions");
    const table = await page.evaluate(() => window.segbookHost.values("Sheet1", "F1:H9"));
    expect(table[0]).toEqual(["BABA revenue, CNY millions", "FY2021", "FY2022"]);
    expect(table.at(-1)).toEqual(["Total", 717289, 853062]);
    await playground.picture("spilled-grid");
    const ghost = page.locator(".spill-formula");
    await page.evaluate(() => window.segbookHost.select("Sheet1", "G3"));
    await ghost.waitFor(patience);
    expect(await ghost.textContent()).toBe('=SEG.GRID("BABA",,"FY2021:FY2022")');
    await playground.picture("spilled-formula");
    await page.evaluate(() => window.segbookHost.select("Sheet1", "F1"));
    await ghost.waitFor({ state: "hidden", ...patience });
    await enter("E12", '=SEG.GET("BABA","Cloud","FY2022",,"card=on")');
    await expect.poll(() => value("E12"), patience).toBe(74568);
    const card = await page.evaluate(() => JSON.stringify(window.segbookHost.card("Sheet1", "E12")));
    expect(card).toMatch(/20-F FY2022.*Cloud = CNY 74,568|Cloud FY2022 = CNY 74,568/s);
  });

  it("say under the formula bar why a cell shows an error, until the cell is left", async () => {
    const { page } = playground;
    await type("B5", '=SEG.SHARE("BABA","Clowd","FY2022")');
    await expect.poll(() => value("B5"), patience).toMatch(/^#/);
    const callout = page.locator(".cell-message");
    expect(await callout.isVisible()).toBe(false);
    await page.evaluate(() => window.segbookHost.select("Sheet1", "B5"));
    await callout.waitFor(patience);
    expect(await callout.textContent()).toMatch(/^B5.*Clowd.*Cloud/);
    await playground.picture("cell-message");
    await page.keyboard.press("ArrowDown");
    await callout.waitFor({ state: "hidden", ...patience });
  });

  it("are offered with their descriptions while a name is typed, then with their arguments", async () => {
    const { page } = playground;
    await page.evaluate(() => window.segbookHost.select("Sheet1", "B9"));
    await page.keyboard.type("=SEG.S", { delay: 30 });
    await page.getByText("Share of a segment in the whole company.").waitFor(patience);
    await page.getByText("Where a figure comes from.").waitFor(patience);
    await page.keyboard.type('HARE("BABA",', { delay: 30 });
    const shown = () => page.evaluate(() => document.body.innerText.replace(/\s/g, ""));
    await expect.poll(shown, patience).toContain("SEG.SHARE(company,segment,period,[metric],[options])");
    await playground.picture("function-help");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => value("B9"), patience).toBe("");
  });

  it("are undone and redone by keyboard with what depends on them", async () => {
    const { page } = playground;
    await type("A3", "FY2021");
    await expect.poll(() => value("C3"), patience).toBe(2 * 60558);
    await page.keyboard.press("Control+z");
    await expect.poll(() => value("C3"), patience).toBe(2 * 74568);
    await page.keyboard.press("Control+y");
    await expect.poll(() => value("C3"), patience).toBe(2 * 60558);
  });

  it("leave no trace of a problem", () => {
    expect(playground.problems).toEqual([]);
    expect(playground.foreign).toEqual([]);
  });
});

describe("the page without office.js", () => {
  it("says in a sentence that the add-in did not start, and the workbook stays usable", async () => {
    const playground = await openPlayground({
      untilReady: false,
      before: async (page) => {
        await page.addInitScript(() => {
          // The page waits 10 seconds for an answer: here one.
          const later = window.setTimeout.bind(window);
          window.setTimeout = ((work: () => void, time = 0) =>
            later(work, time >= 10_000 ? time / 10 : time)) as typeof setTimeout;
        });
        await page.route("**/office-js/**", (route) => route.abort());
      },
    });
    const { page } = playground;
    await expect.poll(() => page.frames().some((frame) => frame.url().includes("/addin/")), patience).toBe(true);
    await playground.pane().getByText("Microsoft's script office.js did not load.").first().waitFor(patience);
    await page.getByText("The add-in did not start.").waitFor(patience);
    await page.evaluate(() => window.segbookHost.enter("Sheet1", "A1", "=6*7"));
    expect(await page.evaluate(() => window.segbookHost.values("Sheet1", "A1"))).toEqual([[42]]);
    await playground.close();
  });
});
