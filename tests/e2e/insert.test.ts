import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../render/xlsx/read/read-workbook";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate, type Insertion, undoInsertion } from "./pane-steps";
import { SheetReading } from "./read-sheet";

interface Case extends Insertion {
  readonly what: string;
  readonly picture: string;
  readonly total: readonly [period: string, value: number];
  readonly structures: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: "BABA FY2022:FY2026, across the change to four groups",
    company: "Alibaba",
    from: "FY2022",
    to: "FY2026",
    picture: "baba-2022-2026",
    total: ["FY2023", 868687],
    structures: ["Seven segments", "Four groups"],
  },
  {
    what: "AMZN by type of product or service",
    company: "Amazon",
    breakDown: "product",
    picture: "amzn-products",
    total: ["FY2022", 513983],
    structures: ["Online stores", "Advertising services"],
  },
];

let playground: Playground;
beforeAll(async () => {
  playground = await openPlayground();
});

describe("Download in the pane", () => {
  const button = () => playground.pane().getByRole("button", { name: "Download template", exact: true });

  it("says what to do where what writes files does not come", async () => {
    const { page } = playground;
    const missing = /\/addin\/xlsx\.[0-9a-f]{8}\.js$/;
    await page.route(missing, (route) => route.abort());
    await button().click();
    const pane = playground.pane();
    await pane.getByText(/was not downloaded$/).waitFor();
    await pane.getByText(/that writes files could not be loaded. Check the connection, then try again\./).waitFor();
    await page.unroute(missing);
    expect(playground.problems.splice(0).length).toBeGreaterThan(0); // the request refused
    await pane.getByRole("button", { name: "Dismiss", exact: true }).click();
  });

  it("fetches it when it is asked for, and saves the workbook that was chosen", async () => {
    const pane = playground.pane();
    // What draws these pictures has come: what writes files is another part.
    await pane.getByRole("img").first().waitFor();
    await expect.poll(() => pane.locator(".cards").getAttribute("aria-busy")).toBe("false");
    const chunks: string[] = [];
    playground.page.on("request", (request) => {
      if (/\/addin\/[^/]+\.js$/.test(request.url())) chunks.push(request.url());
    });
    await pane.getByText("Cost of revenue", { exact: true }).first().click();
    expect(chunks).toEqual([]);
    const arrives = playground.page.waitForEvent("download");
    await button().click();
    const file = await arrives;
    expect(file.suggestedFilename()).toMatch(/^cost-of-revenue-BABA-FY\d{4}-FY\d{4}\.xlsx$/);
    expect(chunks.length).toBeGreaterThan(0);
    const { sheets, parts } = readWorkbook(new Uint8Array(readFileSync(await file.path())));
    expect(sheets.map(({ name }) => name)).toEqual(["Cover", "Cost of revenue", "Checks", "Sources"]);
    expect([...parts.keys()].some((path) => path.startsWith("xl/charts/"))).toBe(true);
    const cells = sheets.flatMap(({ cells }) => cells);
    expect(cells.some(({ formula }) => formula?.includes("_xldudf_"))).toBe(false); // portable, whatever an insertion would be
    expect(cells.some(({ value }) => value === "FAIL")).toBe(false);
    await pane.getByText(`${file.suggestedFilename()} is among your downloads`, { exact: false }).waitFor();
    await playground.picture("downloaded");
    await pane.getByRole("button", { name: "Dismiss", exact: true }).click();
    await pane.getByRole("button", { name: "Insert", exact: true }).waitFor();
  });
});

describe.each(cases)("segment revenue of $what", ({ total, structures, picture, ...choices }) => {
  let sheets: string[] = [];
  beforeAll(async () => {
    sheets = await insertTemplate(playground, { ...choices, template: "Segment revenue" });
  });
  afterAll(() => undoInsertion(playground));

  it("adds its sheets after the user's own", () => {
    expect(sheets).toEqual(["Cover", "Segment revenue", "Checks", "Sources"]);
  });

  it("shows the reported total and a block for each structure", async () => {
    const sheet = await SheetReading.of(playground, "Segment revenue");
    expect(sheet.at("Total revenue", total[0])).toBe(total[1]);
    for (const structure of structures) expect(sheet.texts).toContain(structure);
  });

  it("has no check that fails and no cell with an error", async () => {
    const checks = await SheetReading.of(playground, "Checks");
    expect(checks.texts.filter((text) => text.startsWith("OK")).length).toBeGreaterThan(2);
    expect(checks.texts).not.toContain("FAIL");
    for (const name of sheets) {
      const { texts } = await SheetReading.of(playground, name);
      expect(
        texts.filter((text) => /^#(VALUE!|REF!|DIV\/0!|NAME\?|NUM!|SPILL!|CALC!)$/.test(text)),
        name,
      ).toEqual([]);
    }
  });

  it("draws its charts from the cells, on their sheet only", async () => {
    const { page } = playground;
    const charts = await page.evaluate(() => window.segbookHost.charts("Segment revenue"));
    expect(charts.length).toBeGreaterThanOrEqual(2);
    for (const chart of charts) {
      expect(chart.title).not.toBe("");
      expect(chart.series.flatMap(({ values }) => values).some((value) => value !== null && value !== 0)).toBe(true);
    }
    await page.evaluate(() => window.segbookHost.select("Segment revenue", "A1"));
    const drawn = page.locator(".chart svg path[d]");
    await drawn.first().waitFor({ state: "attached" });
    expect(await page.locator(".chart").count()).toBe(charts.length);
    expect(await page.locator(".chart").first().getAttribute("aria-label")).toContain(charts[0]?.title);
    await page.waitForTimeout(400);
    await playground.picture(picture);
    await page.evaluate(() => window.segbookHost.select("Checks", "A1"));
    await expect.poll(() => page.locator(".chart").count()).toBe(0);
  });

  it("goes to a sheet by a click on its link on the Cover", async () => {
    const { page } = playground;
    const active = () =>
      playground.pane().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
          await context.sync();
          return sheet.name;
        }),
      );
    await page.evaluate(() => window.segbookHost.select("Cover", "A1"));
    const grid = await page.locator("#grid").boundingBox();
    for (let y = 250; (await active()) === "Cover" && y < 520; y += 12)
      await page.mouse.click((grid?.x ?? 0) + 175, (grid?.y ?? 0) + y);
    expect(sheets.slice(1)).toContain(await active());
  });

  it("leaves no trace of a problem", () => {
    expect(playground.problems).toEqual([]);
    expect(playground.foreign).toEqual([]);
  });
});
