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

describe("range and tool of What-if", () => {
  it.each([
    { tool: "goal", source: { kind: "named", sheetId: "{1}", name: "forecast_model" } },
    { tool: "twoway", source: { kind: "cells", sheetId: "{1}", row: 2, column: 0, rows: 4, columns: 2 } },
    { tool: "tornado" },
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
    { source: { kind: "cells", sheetId: "a", row: 0, column: 0, rows: 0, columns: 1 } },
  ])("count as not chosen where the workbook holds something else: %j", (kept) => {
    expect(recallChoice(settings(kept))).toEqual({});
  });
});
