import { usualSimulation } from "../../../src/pane/whatif/question/simulation-asked";
import { describe, expect, it } from "vitest";
import { recallChoice, rememberChoice } from "../../../src/pane/whatif/kept-choice";

function settings(kept?: unknown) {
  const values = new Map<string, unknown>(kept === undefined ? [] : [["segbook.whatif", kept]]);
  return {
    get: (name: string) => values.get(name),
    set: (name: string, value: unknown) => void values.set(name, JSON.parse(JSON.stringify(value))),
    saveAsync: (done: (result: { status: unknown }) => void) => done({ status: "succeeded" }),
  };
}

describe("what is asked of What-if", () => {
  it.each([
    { tool: "goal", source: { kind: "named", sheetId: "{1}", name: "forecast_model" } },
    { tool: "twoway", source: { kind: "cells", sheetId: "{1}", row: 2, column: 0, rows: 4, columns: 2 } },
    { tool: "tornado" },
    { tool: "simulation", asked: { output: "profit", period: "FY2026", drivers: ["growth"] } },
    {
      tool: "simulation",
      simulation: { trials: "5000", seed: "7", lhs: true, assumed: true, spread: "20%", ran: "7" },
    },
  ] as const)("come back as they were kept: $tool", async (choice) => {
    const workbook = settings();
    await rememberChoice(workbook, choice);
    expect(recallChoice(workbook)).toEqual(choice);
  });

  it.each([
    undefined,
    null,
    "tornado",
    { tool: "other", source: { kind: "named", sheetId: "", name: "x" } },
    { tool: 3, source: { kind: "cells", sheetId: "a", row: -1, column: 0, rows: 1, columns: 1 } },
    { source: { kind: "cells", sheetId: "a", row: 0, column: 0, rows: 0, columns: 1 }, asked: 5, simulation: null },
  ])("count as not chosen where the workbook holds something else: %j", (kept) => {
    expect(recallChoice(settings(kept))).toEqual({});
  });

  it("are the usual ones where single settings are of the wrong kind", () => {
    const { asked, simulation } = recallChoice(
      settings({ asked: { output: 3, drivers: ["a", 1] }, simulation: { trials: 5, lhs: "yes", seed: "9" } }),
    );
    expect(asked).toEqual({});
    expect(simulation).toEqual({ ...usualSimulation, seed: "9" });
  });
});
