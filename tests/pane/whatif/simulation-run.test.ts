import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import type { SimulationRequest } from "../../../src/engine/simulation/simulation-report";
import { assumedDraws } from "../../../src/pane/whatif/question/assumed-draws";
import { chanceAbove, simulationRequest, usualSimulation } from "../../../src/pane/whatif/question/simulation-asked";
import { writableOf } from "../../../src/pane/whatif/sheet/writable-of";
import { SimulationRun } from "../../../src/pane/whatif/simulation-run";
import { jobs } from "../../../src/worker/jobs";
import { subject } from "./example";

const { reading, question } = subject();
const asked = (change: Partial<typeof usualSimulation> = {}) =>
  simulationRequest(reading, question, { ...usualSimulation, ...change }, undefined);
const request = (change: Partial<typeof usualSimulation> = {}): SimulationRequest => {
  const found = asked(change);
  if (isFailure(found)) throw new Error(found.message);
  return found;
};

describe("a simulation of the pane", () => {
  it.each([
    [{ trials: "999" }, "Trials: a whole number from 1000 to 1000000."],
    [{ trials: "1,000,001" }, "Trials: a whole number from 1000 to 1000000."],
    [{ trials: "1000.5" }, "Trials: a whole number from 1000 to 1000000."],
    [{ trials: "" }, "Trials: a whole number from 1000 to 1000000."],
    [{ seed: "-1" }, "The seed is a whole number from 0 on."],
    [{ seed: "x" }, '"x" is no number. Write 0.1, 10% or 1000.'],
  ])("refuses %j", (change, message) => {
    expect(asked(change)).toMatchObject({ message });
  });

  it("gives the engine's numbers, and any chance without another run", async () => {
    const run = new SimulationRun(() => undefined);
    await run.start(request({ trials: "20,000", seed: "3", lhs: true }));
    const report = finished(
      jobs.simulation({ ...request({ trials: "20000", seed: "3", lhs: true }), statistics: "mean; P>300" }),
    );
    if (isFailure(report) || !run.report) throw new Error("no report");
    expect(run.report.statistics[0]).toEqual(report.statistics[0]);
    expect(chanceAbove(run.report, 300)).toBe(report.statistics[1]?.value);
    expect(run.share).toBeUndefined();
  });

  it("keeps the earlier result when it is cancelled, and drops it when the model is wrong", async () => {
    const run = new SimulationRun(() => undefined);
    await run.start(request());
    const before = run.report;
    const cancelled = new SimulationRun(() => undefined);
    Object.assign(cancelled, { report: before, request: run.request });
    const running = cancelled.start(request({ trials: "1000000" }));
    expect(cancelled.share).toBeLessThan(1);
    cancelled.cancel();
    await running;
    expect([cancelled.cancelled, cancelled.share, cancelled.report]).toEqual([true, undefined, before]);
    await run.start({
      ...request(),
      model: [
        ["a", 1],
        ["b", "a * 2"],
      ],
      output: "b",
    });
    expect(run.report).toBeUndefined();
    expect(run.failure?.message).toContain("depends on no distribution");
  });
});

describe("drivers that no distribution draws", () => {
  const plain = subject(
    [
      ["line", "definition", "low", "high"],
      ["base", 1000, 900, 1200],
      ["margin", 0.37, "", ""],
      ["odd", 5, 6, 7],
      ["profit", "base * margin + odd", "", ""],
    ],
    { drivers: ["base", "margin", "odd"] },
  );
  const assumed = { ...usualSimulation, trials: "2000", assumed: true, spread: "20%" };

  it("can be drawn from low to high, or about their value, once the user says so", () => {
    const draws = assumedDraws(plain, "20%");
    expect(draws?.drawn).toEqual([
      { label: "base", from: "pert(900, 1000, 1200)" },
      { label: "margin", from: "pert(0.296, 0.37, 0.444)" },
      { label: "odd", from: "uniform(6, 7)" },
    ]);
    expect(draws?.spreads).toBe(true);
    expect(assumedDraws(subject(), "20%")).toBeUndefined(); // the model draws some itself
    const of = simulationRequest(plain.reading, plain.question, assumed, undefined, draws);
    if (isFailure(of)) throw new Error(of.message);
    const report = finished(jobs.simulation(of));
    if (isFailure(report)) throw new Error(report.message);
    const mean = ((900 + 4 * 1000 + 1200) / 6) * 0.37 + 6.5;
    expect(Math.abs((report.statistics[0]?.value ?? 0) / mean - 1)).toBeLessThan(0.02);
    const unasked = simulationRequest(plain.reading, plain.question, { ...assumed, assumed: false }, undefined, draws);
    expect(isFailure(unasked) ? unasked : unasked.scenarios).toBeUndefined();
    const wrong = simulationRequest(plain.reading, plain.question, { ...assumed, spread: "-1" }, undefined, draws);
    expect(wrong).toMatchObject({ message: "The spread is a share above zero, such as 10%." });
  });

  it("leave a driver alone whose value differs from year to year", () => {
    const of = subject([
      ["line", "FY1", "FY2"],
      ["growth", 0.1, 0.2],
      ["ratio", 0.5, ""],
      ["out", "growth * ratio", ""],
    ]);
    expect(assumedDraws(of, "10%")?.drawn.map(({ label }) => label)).toEqual(["ratio"]);
  });

  it("stand on the sheet of the result, which is written as values", () => {
    const draws = assumedDraws(plain, "20%");
    const of = simulationRequest(plain.reading, plain.question, assumed, undefined, draws);
    const report = isFailure(of) ? of : finished(jobs.simulation(of));
    if (isFailure(report)) throw new Error(report.message);
    const none = { tornado: undefined, twoWay: undefined, goal: undefined };
    const simulated = { report, correlations: undefined, threshold: undefined, draws };
    const writable = writableOf("simulation", plain, { ...none, simulated });
    expect(writable?.valuesOnly).toContain("only values can be written");
    const plan = writable?.plan(false);
    if (!plan || isFailure(plan)) throw new Error("no plan");
    const cells = plan.sheets.flatMap(({ cells }) => cells.map((row) => row.map((cell) => cell?.value)));
    const from = cells.findIndex(([, head]) => head === "Drawn from, assumed for this run");
    expect(cells[from + 1]?.slice(0, 2)).toEqual(["base", "pert(900, 1000, 1200)"]);
  });
});
