import { beforeAll, describe, expect, it } from "vitest";
import { faultsInThemes, violations } from "./accessible";
import { openPlayground, type Playground } from "./open-playground";
import { insertTemplate } from "./pane-steps";

const file = {
  kind: "segbook scenarios",
  version: 1,
  scenarios: [{ name: "Base" }, { name: "Boom" }],
  drivers: [
    { driver: "cost_ratio", values: [0.6, 0.5] },
    { driver: "long_run_growth", values: [0.04, null] },
  ],
};

describe("the Scenarios view, 320 pixels wide", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await openPlayground({ look: { viewport: { width: 960, height: 900 } } });
  });

  const box = (name: string) => playground.pane().getByRole("textbox", { name: `${name}, value` });
  const focused = (name: string) => box(name).evaluate((it) => it.matches(":focus"));
  const slider = (name: string) => playground.pane().getByRole("slider", { name, exact: true });
  const headline = () => playground.pane().locator(".headline").innerText();
  const press = (key: string) => playground.page.keyboard.press(key);
  /** A driver's row of the scenario table. */
  const onSheet = (driver: string) =>
    playground.pane().evaluate(
      async (name) =>
        Excel.run(async (context) => {
          const table = context.workbook.worksheets.getItem("Scenarios").names.getItem("scenario_table").getRange();
          table.load("values");
          await context.sync();
          return (table.values as unknown[][]).find(([first]) => first === name)?.slice(2);
        }),
      driver,
    );

  it("says that there is no table, and goes to Insert with a forecast chosen", async () => {
    const pane = playground.pane();
    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await pane.getByText("This workbook has no scenario table").waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Insert a forecast with scenarios" }).press("Enter");
    await expect.poll(() => pane.getByRole("radio", { name: /^Scenario forecast/ }).isChecked()).toBe(true);
    await insertTemplate(playground, {});
    await pane.getByRole("tab", { name: "Scenarios" }).click();
    await slider("Long-run growth").waitFor();
    // Custom equals Base: its dashes lie over Base's line, with the ground around them in every look.
    const over = () =>
      pane.locator("path.line.over").evaluateAll((lines) =>
        lines.map((line) => {
          const [paint, rim] = [line, line.previousElementSibling].map((one) => one && getComputedStyle(one));
          return [rim?.stroke, Number.parseFloat(rim?.strokeWidth ?? "") - Number.parseFloat(paint?.strokeWidth ?? "")];
        }),
      );
    const ground = () => pane.locator("segbook-pane").evaluate((it) => getComputedStyle(it).backgroundColor);
    await expect.poll(over).toEqual([[await ground(), 3]]);
  }, 120_000);

  it("writes what slider and box say, by keyboard alone; a formula waits until it is typed over", async () => {
    const pane = playground.pane();
    const chooser = pane.getByRole("combobox", { name: "Active scenario" });
    const choose = async (name: string) => {
      await chooser.focus();
      await playground.page.keyboard.type(name);
      await press("Enter");
      await pane.getByRole("heading", { name: `Drivers of ${name}` }).waitFor();
    };
    await choose("Custom");
    const before = await headline();
    await slider("Long-run growth").focus();
    for (let steps = 0; steps < 5; steps++) await press("ArrowRight");
    await expect.poll(() => onSheet("long_run_growth")).toEqual([0.03, "", "", 0.035]);
    await expect.poll(headline).not.toBe(before);
    await box("Long-run growth").fill("four");
    await press("Enter");
    await pane.getByText("“four” is no number. Type one such as 12.5%, 3.0%; the sheet is as it was.").waitFor();
    expect(await onSheet("long_run_growth")).toEqual([0.03, "", "", 0.035]);
    await box("Long-run growth").fill("4%");
    await press("Enter");
    const growth = box("Long-run growth");
    const says = (text: string) => expect.poll(() => growth.inputValue()).toBe(text);
    await pane.getByText("Long-run growth of Custom was 3.5% and is 4.0%.").waitFor();
    // The browser's own undo, from its menu, is nothing typed: the box goes on saying what the sheet holds.
    await growth.evaluate((it) => it.ownerDocument.execCommand("undo"));
    await says("4.0%");
    await press("Control+z");
    await expect.poll(() => onSheet("long_run_growth")).toEqual([0.03, "", "", 0.035]);
    await says("3.5%");
    await growth.fill("4%");
    await press("Enter");
    await expect.poll(() => onSheet("long_run_growth")).toEqual([0.03, "", "", 0.04]);
    await says("4.0%");
    // What is being typed is the browser's to take back.
    await press("End");
    await playground.page.keyboard.type("9");
    await says("4.0%9");
    await press("Control+z");
    await says("4.0%");
    expect(await onSheet("long_run_growth")).toEqual([0.03, "", "", 0.04]);
    await pane.getByRole("button", { name: "Reset Long-run growth to Base" }).press("Enter");
    await expect.poll(() => onSheet("long_run_growth")).toEqual([0.03, "", "", ""]);
    await expect.poll(() => focused("Long-run growth")).toBe(true);
    await pane.getByRole("button", { name: "Undo", exact: true }).press("Enter");
    await expect.poll(() => onSheet("long_run_growth")).toEqual([0.03, "", "", 0.04]);
    await choose("Base");
    expect(await slider("Cost of revenue / revenue").isDisabled()).toBe(true);
    const over = pane.getByRole("button", { name: "Type over Cost of revenue / revenue" });
    await over.scrollIntoViewIfNeeded();
    const places = () =>
      pane.getByRole("slider").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const still = await places();
    await over.click();
    await expect.poll(() => slider("Cost of revenue / revenue").isDisabled()).toBe(false);
    await expect.poll(() => focused("Cost of revenue / revenue")).toBe(true);
    await pane.getByText("Cost of revenue / revenue is now a number instead of a formula.").waitFor();
    expect(await places()).toEqual(still); // no row moves under the pointer
    const undo = pane.getByRole("button", { name: "Undo", exact: true }).filter({ visible: true });
    expect(await undo.evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  }, 60_000);

  it("shows what comes of a slider before the workbook has answered", async () => {
    const took = await playground.pane().evaluate(async () => {
      const found = (of: ParentNode, selector: string): Element | undefined => {
        for (const element of of.querySelectorAll("*")) {
          if (element.matches(selector)) return element;
          const inside = element.shadowRoot ? found(element.shadowRoot, selector) : undefined;
          if (inside) return inside;
        }
        return undefined;
      };
      const range = found(document, 'input[type="range"]:enabled') as HTMLInputElement;
      const drawn = () => (found(document, "seg-chart") as { spec?: unknown } | undefined)?.spec;
      const times: Record<"slider" | "cell", number[]> = { slider: [], cell: [] };
      const timed = async (of: keyof typeof times, work: () => Promise<unknown>) => {
        const start = performance.now();
        await work();
        times[of].push(performance.now() - start);
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let step = 0; step < 8; step++)
        await timed("slider", async () => {
          const before = drawn();
          range.stepUp();
          range.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
          while (drawn() === before) await frame();
        });
      range.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
      // The same cell written and an output read, with nothing of the pane in between.
      await Excel.run(async (context) => {
        const table = context.workbook.worksheets.getItem("Scenarios").names.getItem("scenario_table").getRange();
        const output = context.workbook.worksheets.getItem("Forecast").names.getItem("gross_profit").getRange();
        for (let step = 0; step < 8; step++)
          await timed("cell", async () => {
            table.getLastRow().getCell(0, 2).values = [[0.6 + step / 1000]];
            output.load("values");
            await context.sync();
          });
      });
      const median = (all: number[]) => all.sort((one, other) => one - other)[4] ?? NaN;
      return { slider: median(times.slider), cell: median(times.cell) };
    });
    console.log(`slider to chart ${took.slider.toFixed(0)} ms; cell to output ${took.cell.toFixed(0)} ms`);
    expect(took.slider).toBeLessThan(Math.max(100, took.cell));
  }, 60_000);

  it("shows what a file changes before it writes, and is accessible and as narrow as the pane in every theme", async () => {
    const pane = playground.pane();
    await pane
      .locator('input[type="file"]')
      .setInputFiles({ name: "cases.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
    const write = pane.getByRole("button", { name: "Write 4 changes" });
    await write.waitFor();
    expect(await onSheet("long_run_growth")).toEqual([0.03, "", "", 0.04]);
    expect(await faultsInThemes(playground, "scenarios")).toEqual([]);
    await write.press("Enter");
    await pane.getByText("Wrote 4 changes from cases.json.").waitFor();
    expect(await onSheet("cost_ratio")).toMatchObject({ length: 5, 0: 0.6, 3: 0.5 });
    await playground.picture("scenarios-imported");
    // What the grid engine says of formulas that moved with an inserted column; its results are right.
    const own = playground.problems.filter((problem) => !problem.includes("Dependency tree not found"));
    expect(own).toEqual([]);
  }, 60_000);
});
