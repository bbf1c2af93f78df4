import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "./accessible";
import { openPlayground, type Playground } from "./open-playground";

describe("the Data view", () => {
  let open: Playground;
  let pane: Frame;
  beforeAll(async () => {
    open = await openPlayground({ look: { viewport: { width: 960, height: 900 } } });
    pane = open.pane();
    await pane.getByRole("tab", { name: "Data" }).click();
  });
  afterAll(async () => {
    await open.close();
  });

  const choose = async (label: string, option: string | RegExp) => {
    await pane.getByRole("combobox", { name: label, exact: true }).filter({ visible: true }).click();
    await pane.getByRole("option", { name: option, exact: true }).filter({ visible: true }).first().click();
  };
  const cell = (name: string) => pane.getByRole("gridcell", { name, exact: true });
  const detail = () =>
    pane.locator("seg-cell-detail").evaluate((element) => element.shadowRoot?.textContent.replace(/\s+/g, " ") ?? "");
  const focused = () =>
    pane.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute("aria-label");
    });

  it("maps what is disclosed, and shows the figure and source of a cell", async () => {
    await pane.getByRole("grid", { name: "What is disclosed: Revenue, Alibaba Group" }).waitFor();
    await cell("Cloud FY2021: disclosed").click();
    await expect.poll(detail).toContain("60,558");
    expect(await detail()).toContain("Stated in: 20-F FY2023, 20-F FY2022");
    await open.picture("data-map");
    expect(await violations(pane)).toEqual([]);
    expect(await sideways(pane)).toBe(0);
  });

  it("is walked by arrow keys over all its years, one stop for Tab", async () => {
    const { page } = open;
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toBe("Cloud FY2022: disclosed");
    await page.keyboard.press("Home");
    await expect.poll(focused).toMatch(/^Cloud FY2014: did not exist$/);
    expect(await detail()).toContain("this structure is stated from FY2020");
    await page.keyboard.press("Control+End");
    await expect.poll(focused).toContain("FY2026");
    await page.keyboard.press("Shift+Tab");
    expect((await focused()) ?? "").not.toMatch(/FY20/);
  });

  it("says why a cost is missing, in whole or in part", async () => {
    await choose("Show", "By kind of cost");
    await choose("Figure", "Cost of revenue");
    await cell("Traffic acquisition FY2022: not disclosed").click();
    await expect.poll(detail).toContain("no filing read states it as a number");
    await cell("Content acquisition FY2022: disclosed in part only").click();
    await expect.poll(detail).toContain("Only a part of BABA cost of revenue Content acquisition FY2022 is disclosed");
    expect(await pane.getByRole("list", { name: "Legend" }).textContent()).toContain("not disclosed");
    await open.picture("data-costs");
    expect(await violations(pane)).toEqual([]);
  });

  it("tells what one filing states", async () => {
    await choose("Show", "By segment");
    await choose("Figure", "Revenue");
    await choose("As stated in", "20-F FY2021");
    await cell("Cloud FY2021: stated in another filing").click();
    await expect.poll(detail).toContain("20-F FY2023 states it");
    expect(open.problems).toEqual([]);
    expect(open.foreign).toEqual([]);
  });
});
