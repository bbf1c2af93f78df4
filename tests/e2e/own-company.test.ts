import { beforeAll, describe, expect, it } from "vitest";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

describe("a company of the user's own, from the pane to the checks", () => {
  let playground: Playground;
  let sheets: string[];
  let typing: unknown;
  let refused: unknown[];
  beforeAll(async () => {
    playground = await openPlayground();
    const pane = playground.pane();
    await pane.getByRole("combobox", { name: "Company", exact: true }).click();
    await pane.getByRole("option", { name: "My own company" }).click();
    await pane.locator("[data-field=name] input").fill("Muster AG");
    await pane.locator("[data-field=currency] input").fill("eur");
    await pane.getByLabel("Segments, one on each line").fill("Machines\nServices");
    const first = pane.locator("[data-field=from] input");
    await first.fill("FYtwenty");
    typing = await first.getAttribute("aria-invalid");
    await first.blur();
    refused = await first.evaluate((field) => [
      field.getAttribute("aria-invalid"),
      (field.getRootNode() as ShadowRoot).getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent,
    ]);
    await first.fill("2023");
    await pane.locator("[data-field=to] input").fill("2024");
    await playground.picture("own-company-form");
    sheets = await insertTemplate(playground, { template: "Segment revenue" });
  }, 120_000);

  const column = (letter: string) =>
    playground.page.evaluate(
      ([sheet, cells]) => window.segbookHost.values(sheet ?? "", cells).map(([cell]) => cell),
      [sheets[1], `${letter}1:${letter}80`],
    );
  const type = (address: string, text: string) =>
    playground.page.evaluate(
      ([sheet, cell, typed]) => window.segbookHost.enter(sheet ?? "", cell ?? "", typed ?? ""),
      [sheets[1], address, text],
    );

  it("says by the field what is wrong with it once it was left", () => {
    expect(typing).toBeNull();
    expect(refused).toEqual(["true", 'Write a year such as 2021 or FY2021, not "FYtwenty".']);
  });

  it("inserts the template with cells to type into, and says what is still missing", async () => {
    expect(sheets).toEqual(["Cover", "Segment revenue", "Checks", "Sources"]);
    const labels = await column("B");
    expect(labels).toEqual(expect.arrayContaining(["Machines", "Services", "Total revenue"]));
    const master = await playground.page.evaluate(() => window.segbookHost.values("Segment revenue", "A1")[0]?.[0]);
    expect(master).toBe("INCONCLUSIVE");
  });

  it("checks what is typed and follows it", async () => {
    const labels = await column("B");
    const row = (label: string) => labels.indexOf(label) + 1;
    const figures: Record<string, [string, string]> = {
      "Total revenue": ["150", "180"],
      Machines: ["100", "120"],
      Services: ["50", "60"],
    };
    for (const [label, [first, second]] of Object.entries(figures)) {
      await type(`F${row(label)}`, first);
      await type(`G${row(label)}`, second);
    }
    await playground.page.evaluate(() => window.segbookHost.settle());
    const master = () => playground.page.evaluate(() => window.segbookHost.values("Segment revenue", "A1")[0]?.[0]);
    await expect.poll(master, { timeout: 20_000 }).toBe("OK");
    const growth = (await column("B")).indexOf("Growth of total revenue") + 1;
    const shown = await playground.page.evaluate(
      (cell) => window.segbookHost.texts("Segment revenue", cell)[0]?.[0],
      `G${growth}`,
    );
    expect(shown?.trim()).toBe("20.0%");
    await playground.page.evaluate(() => window.segbookHost.select("Segment revenue", "B1"));
    await playground.page.waitForTimeout(500);
    await playground.picture("own-company");
    await type(`G${row("Services")}`, "6000");
    await expect.poll(master, { timeout: 20_000 }).toBe("FAIL");
  });
});
