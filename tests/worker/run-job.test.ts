import { afterEach, describe, expect, it, vi } from "vitest";
import { isFailure } from "../../src/engine/failure";
import { finished } from "../../src/engine/finished";
import { simulationReport } from "../../src/engine/simulation/simulation-report";
import { beginJob } from "../../src/worker/begin-job";
import { inSlices } from "../../src/worker/in-slices";
import type { Following } from "../../src/worker/following";
import type { JobInput, JobName } from "../../src/worker/jobs";
import { runJob } from "../../src/worker/run-job";
import { badModels } from "../engine/model/bad-models";
import { longModel, wideModel } from "./big-models";

const model = [
  ["base", 74568],
  ["growth", "pert(0.02, 0.08, 0.15)"],
  ["margin", "normal(0.37, 0.02)"],
  ["profit", "base * (1 + growth) * margin"],
];

const restOf = (input: JobInput<"simulation">, following: Following = {}) =>
  runJob("simulation", input, { long: true, ...following });

describe("a model that is wrong, as data", () => {
  it.each(badModels)("$what", async ({ rows, words }) => {
    // An output that needs the wrong line and varies, so that it is calculated.
    const simulated = [...rows, ["r", "normal(0, 1)"], ["out", `${rows.at(-1)?.[0] ?? ""} + r`]];
    const answer = await runJob("simulation", { model: simulated, output: "out" });
    expect(isFailure(answer) && answer.message).toContain(words);
  });
});

describe("work that takes long, where there are no workers", () => {
  it("comes to the numbers of the work done at once", async () => {
    const input = { model, output: "profit", trials: 50_000, seed: 7, detail: true };
    expect(await restOf(input)).toEqual(finished(simulationReport(input)));
  });

  it("lets others in between, and tells how much is done, never less than before", async () => {
    const told: number[] = [];
    let beats = 0;
    const beat = setInterval(() => beats++, 1);
    await restOf({ model, output: "profit", trials: 2_000_000 }, { onProgress: (done) => told.push(done) });
    clearInterval(beat);
    expect(beats).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it("stops within a slice when it is cancelled, with the reason given", async () => {
    const abort = new AbortController();
    const input = { model, output: "profit", trials: 10_000_000 };
    const running = restOf(input, { signal: abort.signal });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const from = performance.now();
    abort.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    expect(performance.now() - from).toBeLessThan(100);
    await expect(restOf(input, { signal: abort.signal })).rejects.toThrow("enough");
  });

  it("passes a failure on as the answer it is, and an error as a rejection", async () => {
    const answer = await restOf({ model, output: "profti" });
    expect(isFailure(answer) && answer.message).toContain('Did you mean "profit"?');
    const broken = (function* (): Generator<number, never, void> {
      yield 0.5;
      throw new Error("broken");
    })();
    await expect(inSlices(broken)).rejects.toThrow("broken");
  });
});

const values = (count: number) => Array.from({ length: count }, (_, at) => 1 + at / count);
const scenarioTable = [
  ["driver", ...values(50).map((_, at) => `Case ${at}`)],
  ["growth", ...values(50)],
];
const long = longModel(2_000, 10);
/** Every question to a model near the largest it takes. */
const large = {
  model: { model: long },
  sensitivity: {
    model: longModel(2_000),
    output: "line1997",
    row: { driver: "growth", values: values(500) },
    column: { driver: "step", values: values(400) },
  },
  tornado: { model: wideModel(1_900), output: "all", swing: 0.1 },
  goalSeek: { model: long, output: "line1997", target: -1e9, driver: "growth" },
  comparison: { model: long, table: scenarioTable, outputs: ["line1997"] },
  simulation: { model: longModel(2_000), output: "line1997", trials: 10_000 },
} satisfies { readonly [Name in JobName]: JobInput<Name> };
const names = Object.keys(large) as JobName[];

describe("how long a job keeps the page", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(names)("%s of a large model goes on elsewhere after 20 ms", (name) => {
    // A clock on which every step takes a millisecond: no step of any job may hide the work of thousands of lines.
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now++);
    expect(Object.keys(beginJob(name, large[name]))).toEqual(["rest"]);
    expect(now).toBeLessThan(25);
  });

  it.each([
    ["model", { model }],
    ["sensitivity", { model, output: "profit", row: { driver: "growth", values: values(20) } }],
    ["tornado", { model, output: "profit", swing: undefined }],
    ["goalSeek", { model, output: "profit", target: 30_000, driver: "growth" }],
    [
      "comparison",
      {
        model,
        table: [
          ["driver", "Base", "Bull"],
          ["growth", 0.1, 0.2],
        ],
        outputs: ["profit"],
      },
    ],
    ["simulation", { model, output: "profit", trials: 100 }],
  ] as const)("a small %s is answered without a promise", (name, input) => {
    const clock = vi.spyOn(performance, "now").mockReturnValue(0);
    const run = beginJob<JobName>(name, input);
    expect("answer" in run && isFailure(run.answer) ? run.answer.message : Object.keys(run)).toEqual(["answer"]);
    expect(clock.mock.calls.length).toBeLessThan(1_000);
  });
});
