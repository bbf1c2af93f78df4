import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { isFailure } from "../../../src/engine/failure";
import { finished } from "../../../src/engine/finished";
import { simulate } from "../../../src/engine/simulation/simulate";
import { blockCount, simulateBlocks } from "../../../src/engine/simulation/simulate-blocks";
import { planSimulation, type SimulationQuery } from "../../../src/engine/simulation/simulation-plan";
import { mean, standardDeviation } from "../../../src/engine/simulation/statistics/mean";
import { rankTornado } from "../../../src/engine/simulation/statistics/rank-tornado";
import { wholeDraws } from "../../../src/engine/simulation/whole-draws";
import { applyScenario } from "../../../src/engine/whatif/apply-scenario";
import { readScenarioTable } from "../../../src/engine/whatif/scenario";
import { cloudRows, modelOf, passed } from "../model/example-model";
import { sameNumbers } from "./same-numbers";

const cloud = modelOf(cloudRows);
const run = (model: ReturnType<typeof modelOf>, query: SimulationQuery, keep = false) =>
  passed(finished(simulate(model, query, keep)));
const valuesOf = (rows: Matrix, query: Partial<SimulationQuery> = {}) =>
  run(modelOf(rows), { output: "out", ...query }).values;

describe("a simulation", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const query = { output: "gross_profit", trials: 3000, seed: 42 };
    const { values, trials, seed } = run(cloud, query);
    expect([trials, seed, values.length]).toEqual([3000, 42, 3000]);
    const again = (change: Partial<SimulationQuery>) => run(cloud, { ...query, ...change }).values;
    expect(sameNumbers(again({}), values)).toBe(true);
    expect(sameNumbers(again({ seed: 43 }), values)).toBe(false);
    expect(sameNumbers(again({ trials: 1500 }), values.subarray(0, 1500))).toBe(true);
  });

  it("gives known numbers: draws do not change unseen", () => {
    const rows = [["out", "uniform(0, 1)"]];
    const [first, , , ...rest] = valuesOf(rows, { trials: 2000, seed: 1 });
    expect([first, rest.at(-1)].map((value) => value?.toFixed(12))).toEqual(["0.738184908610", "0.917549754644"]);
  });

  it("gives the same numbers however its blocks are shared out", () => {
    const query: SimulationQuery = { output: "gross_profit", trials: 10_000, seed: 5, sampling: "lhs" };
    const plan = passed(planSimulation(cloud, query));
    const values = new Float64Array(10_000);
    const whole = finished(wholeDraws(plan));
    const blocks = blockCount(plan);
    expect(blocks).toBe(10);
    for (const [from, to] of [
      [7, 10],
      [0, 1],
      [3, 7],
      [1, 3],
    ] as const)
      expect(finished(simulateBlocks(plan, whole, [from, to], values))).toBe(undefined);
    expect(sameNumbers(values, run(cloud, query).values)).toBe(true);
  });

  it("draws a driver alike whatever else the model holds and whatever output is asked for", () => {
    const rows: Matrix = [
      ["a", "normal(5, 1)"],
      ["out", "a"],
    ];
    const wider: Matrix = [["b", "pert(0, 1, 2)"], ["other", "a * b"], ["out", "a + 0 * b"], ...rows.slice(0, 1)];
    const alone = valuesOf(rows);
    expect(sameNumbers(valuesOf(wider), alone)).toBe(true);
    const { drivers } = run(modelOf(wider), { output: "other" }, true);
    expect(drivers.map(({ line, values }) => [line.name, sameNumbers(values, alone)])).toEqual([
      ["b", false],
      ["a", true],
    ]);
  });

  it("draws a repeated distribution anew in each period, and prev() the same", () => {
    const values = (last: string) =>
      run(
        modelOf([
          ["line", "FY1", "FY2"],
          ["g", "normal(0, 1)", last],
          ["out", "g", "g - prev(g)"],
        ]),
        { output: "out" },
      ).values;
    expect(standardDeviation(values(""))).toBeGreaterThan(1.3);
    expect(standardDeviation(values("prev(g)"))).toBe(0);
  });

  it("draws the distributions of a scenario", () => {
    const table = passed(
      readScenarioTable([
        ["driver", "Base", "Bear"],
        ["cloud_growth", "", "uniform(-0.2, -0.1)"],
      ]),
    );
    const { values } = run(passed(applyScenario(cloud, table, "Bear")), { output: "cloud" });
    expect([Math.min(...values) > 74568 * 0.8, Math.max(...values) < 74568 * 0.9]).toEqual([true, true]);
  });

  it("shows how far it is and can be left at any step", () => {
    const steps = simulate(cloud, { output: "cloud", trials: 20_480, sampling: "lhs" });
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThanOrEqual(40);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(isFailure(step.value)).toBe(false);
    const left = simulate(cloud, { output: "cloud", trials: 10_000_000 });
    left.next();
    expect(left.return(passed(step.value)).done).toBe(true);
    expect(left.next()).toEqual({ value: undefined, done: true });
  });

  it("ranks its drivers by how they go together with the output", () => {
    const rows = [
      ["a", "normal(0, 1)"],
      ["b", "uniform(0, 1)"],
      ["c", "normal(0, 3)"],
      ["d", "discrete(1:1)"],
      ["out", "a + 0.001 * b - c + d"],
    ];
    const done = run(modelOf(rows), { output: "out", trials: 30_000 }, true);
    expect(done.drivers.map(({ values }) => values.length)).toEqual([20_000, 20_000, 20_000, 20_000]);
    const ranked = rankTornado(done, ["value"]);
    expect(ranked.map(({ driver, period }) => [driver, period])).toEqual([
      ["c", undefined],
      ["a", undefined],
      ["b", undefined],
      ["d", undefined],
    ]);
    // Spearman's correlation of jointly normal values: 6/pi asin(r/2).
    const spearman = (r: number) => (6 / Math.PI) * Math.asin(r / 2);
    expect(Math.abs((ranked[0]?.correlation ?? 0) - spearman(-3 / Math.sqrt(10)))).toBeLessThan(0.01);
    expect(Math.abs((ranked[1]?.correlation ?? 0) - spearman(1 / Math.sqrt(10)))).toBeLessThan(0.03);
    expect(ranked[3]?.correlation).toBe(0);
  });

  it.each<[SimulationQuery, string]>([
    [{ output: "clod" }, 'No line "clod" in the model. Did you mean "cloud"?'],
    [{ output: "gross_margin" }, '"gross_margin" depends on no distribution: every trial would be the same.'],
    [{ output: "cloud", trials: 0 }, "Trials is a whole number from 1 to 10,000,000, not 0."],
    [{ output: "cloud", trials: 1e7 + 1 }, "Trials is a whole number from 1 to 10,000,000, not 10000001."],
    [{ output: "cloud", trials: 2.5 }, "Trials is a whole number from 1 to 10,000,000, not 2.5."],
    [{ output: "cloud", seed: -1 }, "Seed is a whole number from 0 on, not -1."],
    [{ output: "cloud", seed: NaN }, "Seed is a whole number from 0 on, not NaN."],
    [
      { output: "cloud", sampling: "lhs", trials: 5_000_001 },
      "5,000,001 trials x 1 drivers that are sampled as Latin hypercubes are more than 5,000,000: at most 5,000,000 trials.",
    ],
  ])("%j is refused", (query, message) => {
    expect(finished(simulate(cloud, query))).toMatchObject({ message });
  });

  it("names the trial, the line and the reason where an output has no value", () => {
    const model = modelOf([
      ["a", "discrete(0:1, 1:999)"],
      ["out", "1 / a"],
    ]);
    const failed = finished(simulate(model, { output: "out", trials: 10_000 }));
    const draws = run(
      modelOf([
        ["a", "discrete(0:1, 1:999)"],
        ["out", "a"],
      ]),
      { output: "out", trials: 10_000 },
    ).values;
    expect(failed).toMatchObject({ message: `Trial ${draws.indexOf(0) + 1}: out: the divisor "a" is zero.` });
  });
});

/** What a column of draws must show: mean and variance in closed form, within four standard errors. */
function expectMoments(values: Float64Array, wantedMean: number, wantedSd: number): void {
  const [found, sd, count] = [mean(values), standardDeviation(values), values.length];
  expect(Math.abs(found - wantedMean)).toBeLessThan((4 * wantedSd) / Math.sqrt(count));
  const fourth = mean(values.map((value) => (value - found) ** 4));
  expect(Math.abs(sd ** 2 - wantedSd ** 2)).toBeLessThan(4 * Math.sqrt((fourth - sd ** 4) / count));
}

const [m, s] = [100, 30];
const logVariance = Math.log(1 + (s / m) ** 2);
const product = { variance: Math.exp(3 * logVariance) - 1 };
const betaSd = (a: number, b: number) => Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
const closedForms: readonly [string, readonly (readonly string[])[], number, number][] = [
  ["uniform", [["out", "uniform(2, 5)"]], 3.5, 3 / Math.sqrt(12)],
  ["triangular", [["out", "triangular(1, 2, 5)"]], 8 / 3, Math.sqrt((1 + 4 + 25 - 2 - 5 - 10) / 18)],
  ["pert", [["out", "pert(1, 2, 5)"]], 14 / 6, 4 * betaSd(2, 4)],
  ["normal", [["out", "normal(3, 2)"]], 3, 2],
  ["lognormal", [["out", "lognormal(100, 30)"]], 100, 30],
  ["beta", [["out", "beta(2, 5, -1, 3)"]], -1 + (4 * 2) / 7, 4 * betaSd(2, 5)],
  ["beta of small shapes", [["out", "beta(0.3, 0.6, 0, 1)"]], 1 / 3, betaSd(0.3, 0.6)],
  ["discrete", [["out", "discrete(3:2, 0:1, 10:1)"]], 4, Math.sqrt((2 * 1 + 16 + 36) / 4)],
  [
    "a sum of normals",
    [
      ["a", "normal(1, 3)"],
      ["b", "normal(2, 4)"],
      ["out", "a + b"],
    ],
    3,
    5,
  ],
  [
    "a product of lognormals",
    [
      ["a", "lognormal(100, 30)"],
      ["b", "lognormal(100, 30)"],
      ["c", "lognormal(100, 30)"],
      ["out", "a * b * c"],
    ],
    m ** 3,
    m ** 3 * Math.sqrt(product.variance),
  ],
];

describe("closed forms, within four standard errors at 100,000 trials for 5 seeds", () => {
  it.each(closedForms)("%s", (_, rows, wantedMean, wantedSd) => {
    for (let seed = 1; seed <= 5; seed++)
      expectMoments(valuesOf(rows, { trials: 100_000, seed }), wantedMean, wantedSd);
  });
});

describe("Latin hypercubes", () => {
  it("hold one number of each of the equally likely parts, in a random order", () => {
    const values = valuesOf([["out", "uniform(0, 1)"]], { trials: 5000, sampling: "lhs" });
    const parts = [...values].map((value) => Math.floor(value * 5000));
    expect(new Set(parts).size).toBe(5000);
    expect(parts.slice(0, 50)).not.toEqual([...parts.slice(0, 50)].sort((a, b) => a - b));
  });
  it.each(closedForms.slice(0, 8))("of %s have its mean far more closely", (_, rows, wantedMean, wantedSd) => {
    const values = valuesOf(rows, { trials: 20_000, sampling: "lhs" });
    expect(Math.abs(mean(values) - wantedMean)).toBeLessThan((0.2 * wantedSd) / Math.sqrt(20_000));
    expect(standardDeviation(values) / wantedSd).toBeCloseTo(1, 2);
  });
  it("draw the same distribution as trials on their own do", () => {
    for (const [, rows] of closedForms.slice(0, 8)) {
      const [lhs, random] = [
        valuesOf(rows, { trials: 20_000, sampling: "lhs" }).sort(),
        valuesOf(rows, { trials: 20_000 }).sort(),
      ];
      for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) {
        const value = lhs[Math.floor(share * 20_000)] ?? NaN;
        const below = random.filter((one) => one < value).length / 20_000;
        const upTo = random.filter((one) => one <= value).length / 20_000;
        const error = 4 * Math.sqrt((share * (1 - share)) / 20_000);
        expect([below - error <= share, upTo + error >= share]).toEqual([true, true]);
      }
    }
  });
});
