import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import { modelFingerprint } from "../../../src/engine/simulation/model-fingerprint";
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

  async function cellsOf(tool: Tool, tools: Partial<Found>, live: boolean): Promise<unknown[][]> {
    const plan = writableOf(tool, subject, { ...(await usual(subject)), ...tools })?.plan(live);
    if (!plan || isFailure(plan)) throw new Error(plan?.message ?? "nothing to write");
    const workbook = await writeWorkbook(plan);
    written.push(workbook);
    await host.settle();
    return host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(workbook.sheets[0]?.id ?? "");
      const used = sheet.getUsedRange(true).load("values,formulas");
      await context.sync();
      const calls = (used.formulas as unknown[][]).flat().filter((cell) => String(cell).startsWith("=SEG."));
      expect(calls.length > 0).toBe(live);
      return used.values as unknown[][];
    });
  }

  const same = (values: unknown[][], live: unknown[][]) => {
    for (const [row, cells] of live.entries())
      for (const [column, now] of cells.entries()) {
        const value = values[row]?.[column];
        if (typeof now === "number" && typeof value === "number")
          expect(Math.abs(now - value), `${row} ${column}`).toBeLessThanOrEqual(1e-12 * Math.abs(value));
        else expect(now, `${row} ${column}`).toBe(value ?? "");
      }
  };

  it("a tornado, with the model's address and fingerprint", async () => {
    const live = await cellsOf("tornado", {}, true);
    expect(live.slice(1, 4)).toEqual([
      ["Model", "Tornado!B3:F9", "", ""],
      ["Model's fingerprint", modelFingerprint(subject.model), "", ""],
      ["Output", "Profit (CNY)", "", ""],
    ]);
    // Two more columns hold the lows and highs as they were.
    same(await cellsOf("tornado", {}, false), live);
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
    expect(values.find(([name]) => name === "P>290")?.[1]).toBeGreaterThan(0);
  });

  it("a tornado with drivers left out as values alone", async () => {
    const asked = { ...subject, question: { ...subject.question, drivers: ["growth"] } };
    const tools = await usual(asked);
    expect(writableOf("tornado", asked, tools)?.valuesOnly).toContain("only values can be written");
    expect(writableOf("goal", asked, tools)).toBeUndefined();
    expect(writableOf("simulation", asked, tools)).toBeUndefined();
  });
});
