import { describe, expect, it } from "vitest";
import { isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import type { SimulationRequest } from "../../../src/engine/simulation/simulation-report";
import { chanceAbove, simulationRequest, usualSimulation } from "../../../src/pane/whatif/question/simulation-asked";
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
