import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { evaluateModel } from "../../../src/engine/model/evaluate-model";
import { applyScenario } from "../../../src/engine/whatif/apply-scenario";
import { readScenarioTable } from "../../../src/engine/whatif/scenario";
import { cloudRows, modelOf, passed } from "../model/example-model";

const model = modelOf(cloudRows);
const header = ["driver", "unit", "Base", "Bull", "Bear", "Crash"];
const tableOf = (...rows: readonly (readonly unknown[])[]) => passed(readScenarioTable([header, ...rows]));
const table = tableOf(
  ["inherits", "", "", "", "", "Bear"],
  ["Cloud growth", "%", "", "15%", "normal(0.01, 0.01)", ""],
  ["Gross margin", "%", 0.38, 0.4, "", 0.3],
);
const inScenario = (name: string) => passed(applyScenario(model, table, name));
const profit = (name: string) => passed(evaluateModel(inScenario(name)))[4]?.[0];

describe("a scenario", () => {
  it("gives drivers other numbers and distributions; blank cells inherit, at last from the model", () => {
    const growth = (0.02 + 4 * 0.08 + 0.15) / 6;
    expect(profit("")).toBe(74568 * (1 + growth) * 0.38);
    expect(profit("base")).toBe(profit(""));
    expect(profit("Bull")).toBe(74568 * (1 + 0.15) * 0.4);
    expect(profit("Bear")).toBe(74568 * (1 + 0.01) * 0.38);
    expect(profit("crash")).toBe(74568 * (1 + 0.01) * 0.3);
    expect(inScenario("Crash").lines[1]?.definitions[0]?.term).toMatchObject({ kind: "distribution", name: "normal" });
  });

  it("without a change is the model itself", () => {
    const idle = tableOf(["cloud_growth", "", "", "", "", ""]);
    expect(evaluateModel(passed(applyScenario(model, idle, "Bull")))).toEqual(evaluateModel(model));
  });

  it.each([
    [
      ["cloud_grwth", "", 1],
      "Bull",
      'Scenario table: no driver "cloud_grwth" in the model. Did you mean "cloud_growth"?',
    ],
    [
      ["cloud", "", 1],
      "Bull",
      'Scenario table: "cloud" is no driver: it follows from other lines. Drivers: cloud_base, cloud_growth, gross_margin.',
    ],
    [["cloud_growth", "", 1], "Bul", 'No scenario "Bul" in the table. Did you mean "Bull"?'],
    [["cloud_growth", "", "", "2 * gross_margin"], "Bull", 'cloud_growth (Bull): unknown name "gross_margin".'],
    [["cloud_growth", "", "", "#REF!"], "Bull", "cloud_growth (Bull): the definition is the error value #REF!."],
  ])("%j is refused", (row, scenario, message) => {
    const changed = applyScenario(model, tableOf(row), scenario);
    expect(isFailure(changed) && changed.message).toBe(message);
  });
});
