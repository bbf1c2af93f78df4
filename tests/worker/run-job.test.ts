import { describe, expect, it } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { finished } from "../../src/engine/simulation/finished";
import { simulationReport } from "../../src/engine/simulation/simulation-report";
import { inSlices } from "../../src/worker/in-slices";
import { badModels } from "../engine/model/bad-models";
import { runJob } from "../../src/worker/run-job";

const model = [
  ["base", 74568],
  ["growth", "pert(0.02, 0.08, 0.15)"],
  ["margin", "normal(0.37, 0.02)"],
  ["profit", "base * (1 + growth) * margin"],
];

describe("a model that is wrong, as data", () => {
  it.each(badModels)("$what", async ({ rows, words }) => {
    // An output that needs the wrong line and varies, so that it is calculated.
    const simulated = [...rows, ["r", "normal(0, 1)"], ["out", `${rows.at(-1)?.[0] ?? ""} + r`]];
    const answer = await runJob("simulation", { model: simulated, output: "out" }, { long: false });
    expect(isFailure(answer) && answer.message).toContain(words);
  });
});

describe("work that takes long, where there are no workers", () => {
  it("comes to the numbers of the work done at once", async () => {
    const input = { model, output: "profit", trials: 50_000, seed: 7, detail: true };
    expect(await runJob("simulation", input, { long: true })).toEqual(finished(simulationReport(input)));
  });

  it("lets others in between, and tells how much is done, never less than before", async () => {
    const told: number[] = [];
    let beats = 0;
    const beat = setInterval(() => beats++, 1);
    await runJob(
      "simulation",
      { model, output: "profit", trials: 2_000_000 },
      { long: true, onProgress: (d) => told.push(d) },
    );
    clearInterval(beat);
    expect(beats).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done > 0 && done <= 1)).toBe(true);
  });

  it("stops within a slice when it is cancelled, with the reason given", async () => {
    const abort = new AbortController();
    const input = { model, output: "profit", trials: 10_000_000 };
    const running = runJob("simulation", input, { long: true, signal: abort.signal });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const from = performance.now();
    abort.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(performance.now() - from).toBeLessThan(100);
    await expect(runJob("simulation", input, { long: true, signal: abort.signal })).rejects.toThrow("enough");
  });

  it("passes a failure on as the answer it is, and an error as a rejection", async () => {
    const answer = await runJob("simulation", { model, output: "profti" }, { long: false });
    expect(isFailure(answer) && answer.message).toContain('Did you mean "profit"?');
    const broken = (function* (): Generator<number, never, void> {
      yield 0.5;
      throw new Error("broken");
    })();
    await expect(inSlices(broken)).rejects.toThrow("broken");
  });
});
