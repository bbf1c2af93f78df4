import { describe, expect, it } from "vitest";
import { cholesky, solvedForward } from "../../../src/engine/simulation/correlation/cholesky";
import { correlationOf, rankCorrelationOf } from "../../../src/engine/simulation/correlation/correlation-of";
import { eigen } from "../../../src/engine/simulation/correlation/eigen";
import { imanConover, scoreCorrelation } from "../../../src/engine/simulation/correlation/iman-conover";
import { repairedCorrelation } from "../../../src/engine/simulation/correlation/repaired-correlation";
import { shuffled } from "../../../src/engine/simulation/correlation/shuffled";
import { normalQuantile } from "../../../src/engine/simulation/quantiles/normal-quantile";
import { RandomWords } from "../../../src/engine/simulation/random/random-words";
import { streams } from "../../../src/engine/simulation/random/streams";

const product = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) =>
  a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] ?? NaN), 0)));
const turned = (a: readonly (readonly number[])[]) => (a[0] ?? []).map((_, i) => a.map((row) => row[i] ?? NaN));
const rounded = (a: readonly (readonly number[])[]) => a.map((row) => row.map((value) => Number(value.toFixed(9)) + 0));

describe("the root of a matrix", () => {
  // Wikipedia, "Cholesky decomposition", example.
  const [matrix, root] = [
    [
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98],
    ],
    [[2], [6, 1], [-8, 5, 3]],
  ];
  it("is that of the textbook, and solves forward", () => {
    expect(cholesky(matrix)).toEqual(root);
    expect(solvedForward(root, [2, 8, 11])).toEqual([1, 2, 3]);
  });
  it.each([
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [[[0]]],
    [
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
    ],
  ])("%j has none", (none) => {
    expect(cholesky(none)).toBeUndefined();
  });
});

describe("eigenvalues", () => {
  it.each<[string, number[][], number[]]>([
    [
      "of two that mirror",
      [
        [2, 1],
        [1, 2],
      ],
      [1, 3],
    ],
    [
      "of two that mirror the other way",
      [
        [2, -1],
        [-1, 2],
      ],
      [1, 3],
    ],
    [
      "of unequal sizes",
      [
        [1, 2],
        [2, -2],
      ],
      [-3, 2],
    ],
    [
      "of none beside the diagonal",
      [
        [3, 0],
        [0, -1],
      ],
      [-1, 3],
    ],
    // 2 - 2 cos(k pi / 5)
    [
      "of second differences",
      [
        [2, -1, 0, 0],
        [-1, 2, -1, 0],
        [0, -1, 2, -1],
        [0, 0, -1, 2],
      ],
      [1, 2, 3, 4].map((k) => 2 - 2 * Math.cos((k * Math.PI) / 5)),
    ],
    [
      "of equal correlations",
      [
        [1, 0.6, 0.6],
        [0.6, 1, 0.6],
        [0.6, 0.6, 1],
      ],
      [0.4, 0.4, 2.2],
    ],
  ])("%s are the closed form's, their vectors give the matrix back", (_, matrix, wanted) => {
    const { values, vectors } = eigen(matrix);
    expect(rounded([[...values].sort((a, b) => a - b)])).toEqual(rounded([wanted]));
    const scaled = vectors.map((row, k) => row.map((value) => value * (values[k] ?? NaN)));
    expect(rounded(product(turned(vectors), scaled))).toEqual(rounded(matrix));
    expect(rounded(product(vectors, turned(vectors)))).toEqual(
      matrix.map((row, i) => row.map((__, j) => (i === j ? 1 : 0))),
    );
  });
});

describe("a correlation that cannot hold", () => {
  it("among three is raised to the nearest that can: -0.9 each to hardly -0.5", () => {
    const { matrix, change } = repairedCorrelation([
      [1, -0.9, -0.9],
      [-0.9, 1, -0.9],
      [-0.9, -0.9, 1],
    ]);
    // Eigenvalues -0.8, 1.9, 1.9; with 0.000001 in place of the first, every pair is left with this:
    const pair = (1e-6 - 1.9) / (1e-6 + 2 * 1.9);
    expect(rounded(matrix)).toEqual(
      rounded([
        [1, pair, pair],
        [pair, 1, pair],
        [pair, pair, 1],
      ]),
    );
    expect(change).toBeCloseTo(pair + 0.9, 9);
  });
});

const wordsOf = (seed: number) => new RandomWords(seed, 2, 3, 4);

describe("a shuffled column", () => {
  it("has every order alike", () => {
    const words = wordsOf(1);
    const counts = new Map<string, number>();
    for (let at = 0; at < 6_000; at++) {
      const order = shuffled(Float64Array.of(1, 2, 3), words).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    // 1,000 each, standard deviation 29.
    expect([...counts.values()].map((count) => Math.abs(count - 1_000) < 115)).toEqual(Array(6).fill(true));
  });
  it("of one value or none is left alone, and takes no words", () => {
    const [words, untouched] = [wordsOf(1), wordsOf(1)];
    expect([...shuffled(Float64Array.of(7), words), ...shuffled(new Float64Array(), words)]).toEqual([7]);
    expect(words.next()).toBe(untouched.next());
  });
});

describe("columns put in order", () => {
  const column = (at: (i: number) => number) => Float64Array.from({ length: 2_000 }, (_, i) => at(i));
  const columns = () => [
    column((i) => i),
    column((i) => Math.exp(i / 300)),
    column((i) => -((i * 7) % 2_000)),
    column((i) => i % 2),
  ];
  const asked = [
    [1, 0.6, -0.3, 0.2],
    [0.6, 1, 0.1, 0],
    [-0.3, 0.1, 1, 0.4],
    [0.2, 0, 0.4, 1],
  ];
  it("hold their values and the rank correlations asked for, more closely than chance would", () => {
    const own = columns();
    const scores = asked.map((row, i) => row.map((rank, j) => (i === j ? 1 : scoreCorrelation(rank))));
    const pauses = [...imanConover(own, scores, [wordsOf(1), wordsOf(2), wordsOf(3), wordsOf(4)])];
    expect(pauses).toHaveLength(12);
    for (const [i, a] of own.entries()) {
      expect([...a].sort((x, y) => x - y)).toEqual([...(columns()[i] ?? [])].sort((x, y) => x - y));
      // By chance a correlation is off by 1 / sqrt(2,000) = 0.022; the last column has two values only.
      for (const [j, b] of own.slice(0, 3).entries())
        if (i < 3) expect(Math.abs(rankCorrelationOf(a, b) - (asked[i]?.[j] ?? NaN))).toBeLessThan(0.02);
    }
  });
  it("have normal scores off by far less than shuffled ones are of themselves: 1 / sqrt(200) = 0.07", () => {
    const [x, y, z] = [0.7, -0.4, 0.2];
    const scores = [
      [1, x, y],
      [x, 1, z],
      [y, z, 1],
    ];
    let off = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const own = [0, 1, 2].map(() => Float64Array.from({ length: 200 }, (_, at) => at));
      const words = ["a", "b", "c"].map((name) => streams(seed, name, 0)(0));
      for (const pause of imanConover(own, scores, words)) expect(pause).toBe(200);
      const [a, b, c] = own.map((ranks) => ranks.map((rank) => normalQuantile((rank + 1) / 201)));
      for (const [one, other, wanted] of [
        [a, b, x],
        [a, c, y],
        [b, c, z],
      ] as const)
        off += Math.abs(correlationOf(one ?? new Float64Array(), other ?? new Float64Array()) - wanted) / 30;
    }
    expect(off).toBeLessThan(0.01);
  });
  it("of so few trials that they depend on each other are left as they are", () => {
    const own = [Float64Array.of(3, 1), Float64Array.of(5, 6), Float64Array.of(8, 7)];
    const scores = [
      [1, 0.5, 0.5],
      [0.5, 1, 0.5],
      [0.5, 0.5, 1],
    ];
    expect([...imanConover(own, scores, [wordsOf(1), wordsOf(2), wordsOf(3)])]).toHaveLength(6);
    expect(own.map((values) => [...values])).toEqual([
      [3, 1],
      [5, 6],
      [8, 7],
    ]);
  });
  it("a correlation of ranks for normal scores is Pearson's: 2 sin(pi r / 6)", () => {
    expect([scoreCorrelation(1), scoreCorrelation(0), scoreCorrelation(-1)].map((r) => Number(r.toFixed(12)))).toEqual([
      1, 0, -1,
    ]);
    expect(scoreCorrelation(0.5)).toBeCloseTo(0.5176380902050415, 12);
    // Pearson's correlation: products that sum to 10, squares to 10 and 20.
    expect(correlationOf(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 4, 6, 8, 5))).toBeCloseTo(
      10 / Math.sqrt(200),
      12,
    );
  });
});
