import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/engine/asked/broadcast";
import { isFailure } from "../../src/engine/failure";
import { evaluateModel } from "../../src/engine/model/evaluate-model";
import { readModel } from "../../src/engine/model/read-model";
import { applyScenario } from "../../src/engine/whatif/apply-scenario";
import { readScenarioTable, scenarioValue } from "../../src/engine/whatif/scenario";
import { readReference } from "../../src/plan/calculate/read-reference";
import type { Choices } from "../../src/plan/choices";
import type { WorkbookPlan } from "../../src/plan/workbook-plan";
import { made, defaultChoices, index, planOf, sheetOf, templateOf } from "../plan/plan-of";
import { resolveChoices } from "../../src/plan/request/resolve-choices";
import { shown } from "./computed-rows";

const scenarios = ["Base", "Bull", "Bear", "Custom"] as const;

/** What the cells of a defined name come to. */
function named(plan: WorkbookPlan, name: string): Cell[][] {
  for (const { cells, names } of plan.sheets) {
    const area = readReference(names.find((one) => one.name === name)?.range ?? "");
    if (!area) continue;
    return cells
      .slice(area.top, area.bottom + 1)
      .map((row) => row.slice(area.left, area.right + 1).map((cell) => shown(cell) as Cell));
  }
  throw new Error(`No name ${name}`);
}

const must = <Of>(found: Of): Exclude<Of, { failure: string }> => {
  if (isFailure(found)) throw new Error(found.message);
  return found as Exclude<Of, { failure: string }>;
};

/** A driver's path and what comes of it, written out without the template. */
function byHand(base: number, growth: number, fade: number, longRun: number): number[] {
  const revenue: number[] = [];
  let [level, rate] = [base, growth];
  for (let year = 0; year < 5; year++) {
    level *= 1 + rate;
    revenue.push(level);
    rate += fade * (longRun - rate);
  }
  return revenue;
}

const cases: readonly Partial<Choices>[] = [
  { periods: "FY2022:FY2026" },
  { company: "AMZN", periods: "FY2016:FY2025", axis: "product" },
];

describe.each(cases)("the forecast, $company $periods", (choices) => {
  const plan = planOf("scenario-forecast", choices);
  const model = must(readModel(named(plan, "forecast_model")));
  const table = must(readScenarioTable(named(plan, "scenario_table")));
  const lines = model.lines.filter(({ name }) => name.endsWith("_actual")).map(({ name }) => name.slice(0, -7));

  it("lets the scenario table be read by SEG.SCENARIO and applied to the model range", () => {
    expect(table.scenarios).toEqual(scenarios);
    const drivers = model.lines
      .filter(({ name }) => !/^actual_|_actual$/.test(name))
      .filter(({ definitions }) => definitions[0]?.term.kind === "number");
    expect([...table.drivers].sort()).toEqual(drivers.map(({ name }) => name).sort());
  });

  it.each(scenarios)("comes to the same on the sheet, in the model language and by hand: %s", (scenario) => {
    const applied = must(applyScenario(model, table, scenario));
    const values = must(evaluateModel(applied));
    const at = (name: string) => values[model.lineOf.get(name) ?? -1] ?? [];
    const driver = (name: string) => Number(scenarioValue(table, scenario, name));
    const hand = lines.map((line) =>
      byHand(
        at(`${line}_actual`)[0] ?? NaN,
        driver(`${line}_first_growth`),
        driver(`${line}_fade`),
        driver("long_run_growth"),
      ),
    );
    const ratio = model.lineOf.has("reconciling_ratio") ? driver("reconciling_ratio") : 0;
    const total = [0, 1, 2, 3, 4].map((year) => hand.reduce((sum, line) => sum + (line[year] ?? NaN), 0) * (1 + ratio));
    const [sheet = []] = named(plan, `total_revenue_${scenario.toLowerCase()}`);
    const [gross = []] = named(plan, `gross_profit_${scenario.toLowerCase()}`);
    expect(total.length).toBe(5);
    // No scenario changes what was, where it is known.
    expect(at("total_revenue")[0]).toBe(sheet[0]);
    if (typeof gross[0] === "number") expect(at("gross_profit")[0]).toBe(gross[0]);
    for (const [year, value] of total.entries()) {
      const margin = 1 - driver("cost_ratio");
      expect(Number(sheet[year + 1]) / value - 1, `${scenario} ${year}`).toBeCloseTo(0, 12);
      expect((at("total_revenue")[year + 1] ?? NaN) / value - 1).toBeCloseTo(0, 12);
      expect(Number(gross[year + 1]) / (value * margin) - 1).toBeCloseTo(0, 12);
      expect((at("gross_profit")[year + 1] ?? NaN) / (value * margin) - 1).toBeCloseTo(0, 12);
    }
  });
});

describe("what the forecast stands on", () => {
  it("begins with the growth the filings state: Cloud Intelligence Group FY2026 over FY2025", () => {
    const plan = planOf("scenario-forecast", { periods: "FY2022:FY2026" });
    const [growth] = named(plan, "scenario_table").filter(([name]) => name === "cloud_intelligence_group_first_growth");
    expect(growth?.[2]).toBeCloseTo(158132 / 118028 - 1, 12);
    const [revenue] = named(plan, "revenue_cloud_intelligence_group");
    expect(revenue?.slice(-6, -4)).toEqual([158132, expect.closeTo((158132 * 158132) / 118028, 6)]);
  });

  it("ends the years where the newest structure ends, so that the forecast has a year to go on from", () => {
    const request = must(
      resolveChoices(
        templateOf("scenario-forecast"),
        { ...defaultChoices, periods: "FY2018:FY2023", scheme: "four segments" },
        index,
        made,
      ),
    );
    expect(request.periods).toEqual(["FY2018", "FY2019", "FY2020", "FY2021"]);
  });

  it("leaves out lines that ended, and a missing growth is no number", () => {
    const product = named(planOf("scenario-forecast", cases[1]), "forecast_model").map(([name]) => name);
    expect(product).not.toContain("other_primarily_advertising_revenue");
    expect(product).toContain("advertising_services_revenue");
    const single = planOf("scenario-forecast", { periods: "FY2020" });
    expect(named(single, "scenario_table")[2]?.[2]).toBe("n/d");
    expect(named(single, "total_revenue_base")[0]?.slice(1)).toEqual(Array.from({ length: 5 }, () => "incomplete"));
  });

  it("heads forecast years otherwise, and they follow the actual ones", () => {
    const heads = sheetOf(planOf("scenario-forecast"), "model").cells[1]?.slice(5) ?? [];
    expect(heads.map((cell) => cell?.value)).toEqual([
      "FY2018",
      "FY2019",
      "FY2020",
      "FY2021",
      "FY2022",
      "FY2023E",
      "FY2024E",
      "FY2025E",
      "FY2026E",
      "FY2027E",
    ]);
    expect(heads.map((cell) => cell?.style)).toEqual(
      ["actuals", "forecast"].flatMap((style) => Array.from({ length: 5 }, () => style)),
    );
  });
});
