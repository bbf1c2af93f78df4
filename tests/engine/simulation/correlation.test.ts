import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Matrix } from "../../../src/engine/asked/broadcast";
import { cholesky } from "../../../src/engine/simulation/correlation/cholesky";
import { rankCorrelationOf } from "../../../src/engine/simulation/correlation/correlation-of";
import { ranks } from "../../../src/engine/simulation/correlation/ranks";
import { repairedCorrelation } from "../../../src/engine/simulation/correlation/repaired-correlation";
import { finished } from "../../../src/engine/finished";
import { simulate } from "../../../src/engine/simulation/simulate";
import type { SimulationQuery } from "../../../src/engine/simulation/simulation-plan";
import { modelOf, passed } from "../model/example-model";
import { sameNumbers } from "./same-numbers";

const rows: Matrix = [
  ["price", "lognormal(100, 40)"],
  ["volume", "pert(10, 20, 60)"],
  ["cost", "normal(50, 10)"],
  ["shock", "discrete(0:0.9, 1:0.1)"],
  ["fixed", 5],
  ["out", "volume * (price - cost) - shock * fixed"],
];
const model = modelOf(rows);
const run = (query: Partial<SimulationQuery>) =>
  passed(finished(simulate(model, { output: "out", trials: 20_000, ...query }, true)));
const columnsOf = (query: Partial<SimulationQuery>) =>
  new Map(run(query).drivers.map(({ line, values }) => [line.name, values]));
const asked: Matrix = [
  ["", "volume", "price", "cost"],
  ["volume", 1, -0.6, 0.2],
  ["price", "", "", 0.5],
  ["cost", "", "", 1],
];

describe("correlations", () => {
  it.each(["random", "lhs"] as const)(
    "are achieved in ranks without changing a driver's own values (%s)",
    (sampling) => {
      const [alone, together] = [columnsOf({ sampling }), columnsOf({ sampling, correlations: asked })];
      const of = (a: string, b: string) =>
        rankCorrelationOf(together.get(a) ?? new Float64Array(), together.get(b) ?? new Float64Array());
      expect(Math.abs(of("volume", "price") + 0.6)).toBeLessThan(0.01);
      expect(Math.abs(of("volume", "cost") - 0.2)).toBeLessThan(0.01);
      expect(Math.abs(of("price", "cost") - 0.5)).toBeLessThan(0.01);
      expect(Math.abs(of("shock", "cost"))).toBeLessThan(0.03);
      for (const [name, values] of alone)
        expect([name, sameNumbers(together.get(name)?.slice().sort(), values.slice().sort())]).toEqual([name, true]);
      expect(sameNumbers(together.get("shock"), alone.get("shock"))).toBe(true);
      expect(run({ sampling, correlations: asked }).repaired).toBe(0);
    },
  );

  it("hold within each period", () => {
    const twoYears = modelOf([
      ["line", "FY1", "FY2"],
      ["a", "normal(0, 1)", ""],
      ["b", "uniform(0, 1)", ""],
      ["out", "a + b", "a + b + prev(out)"],
    ]);
    const { drivers } = passed(
      finished(
        simulate(
          twoYears,
          {
            output: "out",
            trials: 10_000,
            correlations: [
              ["", "a", "b"],
              ["a", 1, 0.9],
              ["b", 0.9, 1],
            ],
          },
          true,
        ),
      ),
    );
    const of = (i: number, j: number) =>
      Number(
        rankCorrelationOf(drivers[i]?.values ?? new Float64Array(), drivers[j]?.values ?? new Float64Array()).toFixed(
          1,
        ),
      );
    expect(drivers.map(({ line, period }) => `${line.name}${period}`)).toEqual(["a0", "b0", "a1", "b1"]);
    expect([of(0, 1), of(2, 3), of(0, 3), of(0, 2)].map(Math.abs)).toEqual([0.9, 0.9, 0, 0]);
  });

  it("that cannot all hold are repaired, and it says by how much", () => {
    const impossible: Matrix = [
      ["", "volume", "price", "cost"],
      ["volume", "", 0.9, -0.9],
      ["price", "", "", 0.9],
      ["cost", "", "", ""],
    ];
    const { repaired, values } = run({ correlations: impossible });
    expect(repaired).toBeGreaterThan(0.1);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it("repaired are positive definite, symmetric and 1 on the diagonal; sound ones are left alone", () => {
    const matrices = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc
          .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
          .map((flat) =>
            Array.from({ length: size }, (_, i) =>
              Array.from({ length: size }, (_, j) =>
                i === j ? 1 : (flat[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
              ),
            ),
          ),
      );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { matrix: sound, change } = repairedCorrelation(matrix);
        expect(cholesky(sound)).toBeDefined();
        sound.forEach((row, i) =>
          row.forEach((value, j) => expect(value).toBeCloseTo(i === j ? 1 : (sound[j]?.[i] ?? NaN), 12)),
        );
        if (cholesky(matrix)) expect([sound, change]).toEqual([matrix, 0]);
        else expect(change).toBeGreaterThan(0);
      }),
    );
  });

  it("use ranks of which equal values share the mean", () => {
    expect([...ranks(Float64Array.of(3, 1, 3, 2, 3))]).toEqual([3, 0, 3, 1, 3]);
    // Spearman's own kind of example: one exchange among five.
    expect(rankCorrelationOf(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(10, 20, 40, 30, 50))).toBeCloseTo(0.9, 12);
  });

  const two = (corner: unknown, other: unknown = corner): Matrix => [
    ["", "price", "volume"],
    ["price", 1, corner],
    ["volume", other, 1],
  ];
  it.each<[Matrix, string]>([
    [
      [["", "price"]],
      "The correlations take driver names in its first row and first column, in one order: 1 across, 0 down.",
    ],
    [
      [
        ["", "prise", "volume"],
        ["prise", 1, 0],
        ["volume", 0, 1],
      ],
      'No driver "prise" in the model. Did you mean "price"?',
    ],
    [
      [
        ["", "price", "Price"],
        ["price", 1, 0],
        ["Price", 0, 1],
      ],
      '"Price" stands twice in the correlations.',
    ],
    [
      [
        ["", "price", "fixed"],
        ["price", 1, 0],
        ["fixed", 0, 1],
      ],
      '"fixed" is no distribution: only drivers that are drawn can be correlated.',
    ],
    [
      [
        ["", "price", "out"],
        ["price", 1, 0],
        ["out", 0, 1],
      ],
      '"out" is no driver: it follows from other lines. Drivers: price, volume, cost, shock, fixed.',
    ],
    [
      [
        ["", "price", "volume"],
        ["volume", 1, 0],
        ["price", 0, 1],
      ],
      "The correlations take driver names in its first row and first column, in one order: place 1 is price across, volume down.",
    ],
    [two(1.5), "The correlation of price and volume is to be a number from -1 to 1."],
    [two("high"), "The correlation of price and volume is to be a number from -1 to 1."],
    [two("", ""), "The correlation of price and volume is to be a number from -1 to 1, not blank."],
    [two(0.5, 0.4), "The correlations of price and volume differ: 0.5 and 0.4. Give one, or the same twice."],
    [
      [
        ["", "price", "volume"],
        ["price", 0.9, 0],
        ["volume", 0, 1],
      ],
      "The correlation of price with itself is 1, not 0.9.",
    ],
  ])("%j are refused", (correlations, message) => {
    expect(finished(simulate(model, { output: "out", correlations }))).toMatchObject({ message });
  });

  it("are bounded in size", () => {
    expect(finished(simulate(model, { output: "out", trials: 2_000_000, correlations: asked }))).toMatchObject({
      message: "2,000,000 trials x 3 drivers that correlate are more than 5,000,000: at most 1,666,666 trials.",
    });
  });
});
