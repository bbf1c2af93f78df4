import type { Frame } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { faultsInThemes } from "./accessible";
import { longModel } from "../worker/big-models";
import { openPlayground, type Playground } from "./open-playground";
import { cancelOnceShown } from "./pane-steps";

describe("the What-if view, by keyboard", () => {
  let playground: Playground;
  let pane: Frame;
  beforeAll(async () => {
    playground = await openPlayground({ look: { viewport: { width: 1240, height: 1000 } } });
    pane = playground.pane();
  });

  const press = (...keys: string[]) =>
    keys.reduce(async (before, key) => {
      await before;
      await playground.page.keyboard.press(key);
    }, Promise.resolve());
  const button = (name: string) => pane.getByRole("button", { name, exact: true }).filter({ visible: true });
  const tool = async (name: string) => {
    await pane.getByRole("radio", { name, exact: true }).focus();
    await press("Space");
  };
  const looks = async (name: string, theme: "dark" | "forced") =>
    expect(await faultsInThemes(playground, `whatif-${name}`, [theme])).toEqual([]);

  it("begins with an example and shows its tornado", async () => {
    await pane.getByRole("tab", { name: "Insert", exact: true }).focus();
    await press("ArrowRight");
    while ((await pane.getByRole("tab", { selected: true }).innerText()) !== "What-if") await press("ArrowRight");
    await pane.getByText("This workbook has no model range.").waitFor();
    await button("Insert an example").focus();
    await press("Enter");
    await pane.getByText("Gross profit: each driver alone").first().waitFor();
    await looks("tornado", "dark");
  });

  it("says what is wrong with the model, goes to the cell, and is back once it is mended", async () => {
    const define = (text: string) =>
      pane.evaluate(
        (definition) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Example model").getRange("B12").values = [[definition]];
            await context.sync();
          }),
        text,
      );
    await define("cloud + comerce");
    await pane.getByText('Revenue: unknown name "comerce". Did you mean "commerce"?').waitFor();
    await button("Go to B12").focus();
    await press("Enter");
    await define("cloud + commerce");
    await pane.getByText("Gross profit: each driver alone").first().waitFor();
  });

  it("shades a table of two drivers", async () => {
    await tool("Two-way");
    await pane.getByRole("table").filter({ visible: true }).waitFor();
    await looks("two-way", "forced");
  });

  it("seeks a goal, writes it into the model and takes it back", async () => {
    await tool("Goal seek");
    await pane.getByRole("textbox", { name: "Gross profit is to be" }).focus();
    await playground.page.keyboard.type("260000");
    await pane.getByText(/With Cloud growth at [\d.]+%, Gross profit is 260,000\./).waitFor();
    await looks("goal", "dark");
    // Focus and key at once: what was read again draws the view anew in between.
    await button("Write to the model").press("Enter");
    await pane.getByText(/Example model!B6 was pert\(0.02, 0.08, 0.15\) and is [\d.]+%\./).waitFor();
    await pane.getByText(/Now Cloud growth is [\d.]+% and Gross profit is 260,000\./).waitFor();
    await pane.getByText("Gross profit is 260,000 already.").waitFor();
    expect(await button("Write to the model").count()).toBe(0);
    await button("Undo").first().press("Enter");
    await pane.getByText("Example model!B6 is pert(0.02, 0.08, 0.15) again.").waitFor();
  });

  it("runs a simulation in a worker, cancels one within 100 ms, and marks one that is outdated", async () => {
    await tool("Simulation");
    const trials = pane.getByRole("textbox", { name: "Trials" });
    await trials.focus();
    await press("Control+a");
    await playground.page.keyboard.type("1000000");
    await button("Run").focus();
    const cancelled = cancelOnceShown(pane);
    await press("Enter");
    expect(await cancelled).toBeLessThan(100);
    await pane.getByText("Cancelled.", { exact: true }).waitFor();
    await trials.focus();
    await press("Control+a");
    await playground.page.keyboard.type("20000");
    await button("Run").focus();
    await press("Enter");
    await pane.getByText("20,000 trials, seed 1, random sampling.").waitFor();
    await pane.getByRole("textbox", { name: "Threshold" }).focus();
    await playground.page.keyboard.type("255000");
    await pane.getByText(/Above 255,000: [\d.]+%\. At it or below: [\d.]+%\./).waitFor();
    await looks("simulation", "forced");
  });

  it("writes the result with live formulas that come to the same numbers", async () => {
    const shown = await pane.locator("[data-statistic=mean]").innerText();
    await button("Write to a sheet").focus();
    await press("Enter");
    await pane.getByText("Simulation of Gross profit: Simulation result").waitFor();
    await playground.page.evaluate(() => window.segbookHost.settle());
    const rows = await playground.page.evaluate(() => window.segbookHost.values("Simulation result"));
    const mean = Number(rows.find(([name]) => name === "Mean")?.[1]);
    expect(mean.toLocaleString("en", { maximumFractionDigits: 0 })).toBe(shown);
    await playground.picture("whatif-sheet");
    // What was said stands below what was pressed, and is in view.
    const inView = () =>
      pane
        .locator("seg-whatif-view .message.done")
        .evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight);
    await expect.poll(inView).toBe(true);
    // What was written is said where the tool is that wrote it.
    await tool("Goal seek");
    await expect.poll(() => pane.locator("seg-whatif-view .message.done").count()).toBe(0);
    await tool("Simulation");
    await expect.poll(() => pane.locator("seg-whatif-view .message.done").count()).toBe(1);
  });

  it("knows after a reload what was asked, and with which seed to run again", async () => {
    // The last thing done was to choose the tool: nobody loads the pane anew before the workbook has it.
    const kept = () => pane.evaluate(() => Office.context.document.settings.get("segbook.whatif") as { tool?: string });
    await expect.poll(kept).toMatchObject({ tool: "simulation" });
    await pane.evaluate(() => new Promise((saved) => Office.context.document.settings.saveAsync(saved)));
    await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
    pane = playground.pane();
    await pane.getByRole("tab", { name: "What-if" }).click();
    await button("Run again with seed 1").waitFor();
    expect(await pane.getByRole("textbox", { name: "Trials" }).inputValue()).toBe("20000");
    await button("Run again with seed 1").press("Enter");
    await pane.getByText("20,000 trials, seed 1, random sampling.").waitFor();
    await expect.poll(() => button("Run again").evaluate((element) => element.matches(":focus"))).toBe(true);
  });

  it("calculates a model as long as models may be without holding the page up, and stops when told to", async () => {
    await pane.evaluate(
      (rows) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Long model");
          const range = sheet.getRangeByIndexes(0, 0, rows.length, 2);
          range.values = rows;
          sheet.activate();
          range.select();
          await context.sync();
        }),
      longModel(2_000),
    );
    await playground.page.evaluate(() => window.segbookHost.settle());
    await tool("Two-way");
    const stopped = cancelOnceShown(pane);
    await button("Use selection").first().focus();
    await press("Enter");
    expect(await stopped).toBeLessThan(1_000); // 100 ms on a machine with nothing else to do
    await button("Calculate").focus();
    await press("Enter");
    await pane.locator("seg-two-way-tool table").waitFor();
    expect(playground.problems).toEqual([]);
    expect(playground.foreign).toEqual([]);
  }, 60_000);
});
