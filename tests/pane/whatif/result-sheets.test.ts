import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import { simulationReport } from "../../../src/engine/simulation/simulation-report";
import type { NodeHost } from "../../../src/host/node/start-node-host";
import { simulationRequest, usualSimulation } from "../../../src/pane/whatif/question/simulation-asked";
import { type Found, type Tool, writableOf } from "../../../src/pane/whatif/sheet/writable-of";
import type { Subject } from "../../../src/pane/whatif/subject";
import { FollowedModel } from "../../../src/pane/whatif/followed-model";
import { beginTornado } from "../../../src/pane/whatif/question/tornado-answer";
import { beginTwoWay } from "../../../src/pane/whatif/question/two-way-answer";
import { removeWorkbook } from "../../../src/render/office/remove-workbook";
import { writeWorkbook } from "../../../src/render/office/write-workbook";
import type { WrittenWorkbook } from "../../../src/render/office/written-workbook";
import { cutTexts } from "../../plan/cut-texts";
import { startFunctions } from "../../functions/start-functions";
import { answerOf, exampleRows, goalOf, subjectFrom } from "./example";

/** What the tools come to before anything is asked. */
const usual = async (subject: Subject): Promise<Found> => ({
  tornado: await answerOf(beginTornado(subject)),
  twoWay: await answerOf(beginTwoWay(subject, { row: {}, column: {}, count: 5 })),
  goal: await goalOf(subject, {}),
  simulated: undefined,
});

/** What a tool's result sheet holds from its table on, as values and as live formulas. */
describe("results on sheets: live SEG formulas come to what the pane shows", { timeout: 60_000 }, () => {
  let host: NodeHost;
  let subject: Subject;
  const written: WrittenWorkbook[] = [];
  const correlations = [
    ["", "growth", "tax"],
    ["growth", 1, 0.5],
    ["tax", 0.5, 1],
  ];

  beforeAll(async () => {
    host = await startFunctions();
    Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
    const model = new FollowedModel(() => undefined);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tornado");
      sheet.getRange("B3:F9").formulas = exampleRows.map((row) => [...row]);
      sheet.getRange("H1:J3").formulas = correlations;
      sheet.getRange("B3:F9").select();
      await context.sync();
    });
    await model.useSelection();
    const found = model.reading && subjectFrom(model.reading, { drivers: ["growth", "margin"] });
    if (!found || isFailure(found)) throw new Error(found?.message ?? "no model");
    subject = found;
  });
  afterEach(async () => {
    for (const workbook of written.splice(0)) await removeWorkbook(workbook);
  });
  afterAll(() => host.dispose());

  /** What a sheet holds; that nothing of it is cut is looked at on the way. */
  async function cellsOf(tool: Tool, tools: Partial<Found>, live: boolean): Promise<unknown[][]> {
    const plan = writableOf(tool, subject, { ...(await usual(subject)), ...tools })?.plan(live);
    if (!plan || isFailure(plan)) throw new Error(plan?.message ?? "nothing to write");
    expect(cutTexts(plan)).toEqual([]);
    const workbook = await writeWorkbook(plan);
    written.push(workbook);
    await host.settle();
    return host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(workbook.sheets[0]?.id ?? "");
      const used = sheet.getUsedRange(true).load("values,formulas");
      await context.sync();
      const calls = (used.formulas as unknown[][]).flat().filter((cell) => /^=.*SEG\./.test(String(cell)));
      expect(calls.length > 0).toBe(live);
      return used.values as unknown[][];
    });
  }

  const same = (values: unknown[][], live: unknown[][], follows = "the model and the yellow cells.") => {
    // The third row says whether the figures follow the model.
    expect([values[2]?.[0], live[2]?.[0]].map(String)).toEqual([
      expect.stringContaining("do not follow the model"),
      expect.stringContaining(`the figures follow ${follows}`),
    ]);
    for (const [row, cells] of live.slice(0, values.length).entries())
      for (const [column, now] of cells.entries()) {
        const value = values[row]?.[column];
        if (row === 2) continue;
        if (typeof now === "number" && typeof value === "number")
          expect(Math.abs(now - value), `${row} ${column}`).toBeLessThanOrEqual(1e-12 * Math.abs(value));
        else expect(now, `${row} ${column}`).toBe(value ?? "");
      }
  };

  it("a tornado, with the model's address and the drivers as the sheet calls them", async () => {
    const live = await cellsOf("tornado", {}, true);
    const values = await cellsOf("tornado", {}, false);
    const rows = new Map(values.map((row) => [row[0], row]));
    expect(rows.get("Model")?.[1]).toBe("Tornado!B3:F9");
    expect([rows.get("Output")?.[1], rows.get("Unit of the output")?.[1]]).toEqual(["Profit", "CNY"]);
    const from = values.findIndex(([name]) => name === "Driver");
    expect(values.slice(from + 1, from + 3).map((row) => row.slice(0, 4))).toEqual([
      ["Margin", "margin", 0.33, 0.4],
      ["Growth", "growth", 0.02, 0.15],
    ]);
    // No cell of it is yellow: all drivers have their own low and high.
    same(values, live, "the model.");
    expect(values.find(([name]) => name === "Ranked by swing")?.slice(2, 5)).toEqual([
      "Output at low",
      "Output at high",
      "Swing",
    ]);
    // What SEG.TORNADO answers stands below, and nothing else does.
    expect(live[values.length + 1]?.[0]).toBe("Answer of SEG.TORNADO");
    expect(live.slice(values.length + 3).map(([name]) => name)).toEqual(["margin", "growth"]);
  });

  it("a two-way table", async () => {
    same(await cellsOf("twoway", {}, false), await cellsOf("twoway", {}, true));
  });

  it("a goal", async () => {
    const goal = await goalOf(subject, { driver: "margin", target: "300" });
    same(await cellsOf("goal", { goal }, false), await cellsOf("goal", { goal }, true));
  });

  it("a simulation with correlations, Latin hypercubes and a threshold", async () => {
    const range = { ...subject.reading.model, row: 0, column: 7, rows: 3, columns: 3, values: correlations };
    const request = simulationRequest(
      subject.reading,
      subject.question,
      { ...usualSimulation, trials: "2000", seed: "5", lhs: true },
      range,
    );
    if (isFailure(request)) throw new Error(request.message);
    const report = finished(simulationReport(request));
    if (isFailure(report)) throw new Error(report.message);
    const simulated = { report, correlations: range, threshold: 290 };
    const values = await cellsOf("simulation", { simulated }, false);
    same(values, await cellsOf("simulation", { simulated }, true));
    expect(values.find(([name]) => name === "Chance of more than 290")?.[1]).toBeGreaterThan(0);
    const from = values.findIndex(([name]) => name === "Driver drawn at random");
    expect(values.slice(from + 1, from + 3).map((row) => row.slice(0, 2))).toEqual([
      ["Growth", "pert(2%, 8%, 15%)"],
      ["Tax", "normal(0.25, 0.01)"],
    ]);
  });

  it("say which scenario they are of, live as what the cell that chooses it says", async () => {
    const at = { sheetId: "s", sheet: "My cases", row: 10, column: 5, rows: 1, columns: 1 };
    const of = { ...subject, reading: { ...subject.reading, scenario: { name: "Bear", at, drivers: [], others: [] } } };
    const tools = await usual(of);
    for (const live of [false, true]) {
      const plan = writableOf("tornado", of, tools)?.plan(live);
      const row = plan && !isFailure(plan) && plan.sheets[0]?.cells.find(([key]) => key?.value === "Scenario");
      expect(row && row[1]).toMatchObject(
        live ? { formula: "='My cases'!$F$11", computed: "Bear" } : { value: "Bear" },
      );
    }
  });

  it("a tornado with drivers left out as values alone", async () => {
    const asked = { ...subject, question: { ...subject.question, drivers: ["growth"] } };
    const tools = await usual(asked);
    expect(writableOf("tornado", asked, tools)?.valuesOnly).toContain("only values can be written");
    expect(writableOf("goal", asked, tools)).toBeUndefined();
    expect(writableOf("simulation", asked, tools)).toBeUndefined();
  });
});
