import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import { startFunctions } from "../../functions/start-functions";
import { planOf, sheetOf } from "../../plan/plan-of";

const plan = planOf("scenario-forecast", { periods: "FY2022:FY2026" });
const scenarios = sheetOf(plan, "scenarios");

/** Where a name of the plan stands: its sheet's tab and its cells. */
function place(name: string): { tab: string; range: string } {
  for (const sheet of plan.sheets) {
    const found = sheet.names.find((one) => one.name === name);
    if (found) return { tab: sheet.name, range: found.range };
  }
  throw new Error(`No name ${name}`);
}
/** Row of a driver in the scenario table, as Excel counts. */
const driverRow = (label: string) => scenarios.cells.findIndex((row) => row[1]?.value === label) + 1;
const base = { column: "F" };
const custom = { column: "I" };

describe("the drivers of the forecast in the open workbook", () => {
  let host: NodeHost;
  const first = new Map<string, unknown>();
  const values = (name: string) => {
    const { tab, range } = place(name);
    return host.values(tab, range)[0]?.map(Number) ?? [];
  };
  const shownBy = (name: string) => values(name).slice(-5);
  const verdict = (label: string) => {
    const row = sheetOf(plan, "checks").cells.findIndex((cells) => cells[1]?.value === label) + 1;
    return host.values("Checks", `E${row}`)[0]?.[0];
  };

  async function type(tab: string, cell: string, value: string | number) {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(tab).getRange(cell);
      if (!first.has(`${tab} ${cell}`)) {
        range.load("formulas");
        await context.sync();
        first.set(`${tab} ${cell}`, (range.formulas as unknown[][])[0]?.[0]);
      }
      range.values = [[value]];
      await context.sync();
    });
    await host.settle();
  }
  const choose = (scenario: string) => type("Scenarios", place("active_scenario").range, scenario);
  const drive = (label: string, { column }: { column: string }, value: string | number) =>
    type("Scenarios", `${column}${driverRow(label)}`, value);

  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    await writeWorkbook(plan);
    await host.settle();
  }, 60_000);
  afterAll(() => host.dispose());
  beforeEach(async () => {
    for (const [cell, formula] of first) {
      const [tab = "", address = ""] = cell.split(" ");
      await type(tab, address, formula as string);
    }
    first.clear();
  });

  it("shows the scenario that is chosen, and all of them beside it", async () => {
    const before = ["base", "bull", "bear", "custom"].map((key) => shownBy(`total_revenue_${key}`));
    expect(shownBy("total_revenue")).toEqual(before[0]);
    expect(before[3]).toEqual(before[0]);
    await choose("Bear");
    expect(shownBy("total_revenue")).toEqual(before[2]);
    expect(shownBy("total_revenue")).not.toEqual(before[0]);
    expect(["base", "bull", "bear", "custom"].map((key) => shownBy(`total_revenue_${key}`))).toEqual(before);
    expect(verdict("active scenario's forecast = its column")).toBe("OK");
    await choose("Bare");
    expect(verdict("exactly one scenario is active")).toBe("FAIL");
  });

  it("a driver typed over moves its scenario and those that inherit from it, in every year after", async () => {
    const [line, before] = ["Cloud Intelligence Group", shownBy("revenue_cloud_intelligence_group")];
    await drive(`${line}: growth`, base, 0.5);
    const after = shownBy("revenue_cloud_intelligence_group");
    expect(after[0]).toBeCloseTo(158132 * 1.5, 6);
    expect(after[1]).toBeCloseTo(158132 * 1.5 * (1 + 0.5 + 0.25 * (0.03 - 0.5)), 6);
    expect(after[4]).toBeGreaterThan(before[4] ?? NaN);
    expect(shownBy("total_revenue_custom")).toEqual(shownBy("total_revenue_base"));
    expect(verdict("a blank scenario equals Base")).toBe("OK");
    expect(verdict("forecast year / year before - 1 = driver")).toBe("OK (by construction)");
    // What SEG.MODEL came to when the workbook was written holds nothing against other drivers.
    const range = sheetOf(plan, "range").cells;
    const row = (label: string) => range.findIndex((cells) => cells[1]?.value?.toString().startsWith(label)) + 1;
    expect(host.values("Model range", `D${row("Drivers changed")}`)).toEqual([[1]]);
    expect(host.values("Model range", `G${row("Check: SEG.MODEL")}:L${row("Check: SEG.MODEL")}`)[0]?.slice(-1)).toEqual(
      ["n/a"],
    );
  });

  it("live, SEG.MODEL follows the drivers", async () => {
    const live = planOf("scenario-forecast", { periods: "FY2022:FY2026", mode: "live" });
    const written = await writeWorkbook(live);
    await host.settle();
    const [model, tab] = ["Forecast BABA", "Model range BABA"];
    const total = () =>
      host
        .values(tab, place("forecast_model_result").range)
        .find(([line]) => line === "total_revenue")
        ?.map(Number)
        .slice(1);
    const shown = () => host.values(model, place("total_revenue").range)[0]?.map(Number).slice(-6);
    const before = total();
    expect(before).toEqual(shown()?.map((value) => expect.closeTo(value, 6) as number));
    await type("Scenarios BABA", `F${driverRow("Cloud Intelligence Group: growth")}`, 0.5);
    first.clear();
    expect(total()?.[1]).toBeGreaterThan(before?.[1] ?? NaN);
    expect(total()).toEqual(shown()?.map((value) => expect.closeTo(value, 6) as number));
    await removeWorkbook(written);
  });

  it("a blank cell inherits from the scenario that is named, else from Base", async () => {
    await drive("Blank cells inherit from (Base where this is blank)", custom, "Bear");
    expect(shownBy("total_revenue_custom")).toEqual(shownBy("total_revenue_bear"));
    await drive("Cost of revenue / revenue", custom, 0.5);
    expect(shownBy("gross_profit_custom")).toEqual(
      shownBy("total_revenue_custom").map((total) => expect.closeTo(total / 2, 6) as number),
    );
  });

  it("a forecast typed over by hand is seen", async () => {
    const { tab, range } = place("revenue_cloud_intelligence_group");
    const last = range.split(":")[1] ?? "";
    await type(tab, last, 1);
    expect(verdict("forecast year / year before - 1 = driver")).toBe("FAIL");
    expect(verdict("active scenario's forecast = its column")).toBe("FAIL");
  });

  it("is read by SEG.SCENARIO", async () => {
    const { tab, range } = place("scenario_table");
    await type("Scenarios", "P1", `=SEG.SCENARIO('${tab}'!${range},"Custom","cost_ratio")`);
    expect(host.values("Scenarios", "P1")[0]?.[0]).toBeCloseTo(616136 / 1023670, 9);
  });
});
