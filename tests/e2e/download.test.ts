import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outlines } from "../../templates/outlines";
import { readWorkbook } from "../render/xlsx/read/read-workbook";
import { openPlayground, type Playground } from "./open-playground";

describe("Download in the pane", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground();
  });
  afterAll(() => playground.close());
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
    await expect.poll(() => pane.getByRole("img").count()).toBe(outlines.length);
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

  it("breaks no policy and asks nobody else", () => {
    expect([playground.problems, playground.foreign]).toEqual([[], []]);
  });
});
