import { describe, expect, it } from "vitest";
import { type DistributionTerm, drawsOf } from "../../../src/engine/simulation/draws";
import { quantileOf } from "../../../src/engine/simulation/quantile-of";
import { betaDraw } from "../../../src/engine/simulation/random/beta-draw";
import { gammaDraw } from "../../../src/engine/simulation/random/gamma-draw";
import { RandomWords } from "../../../src/engine/simulation/random/random-words";
import { standardNormal } from "../../../src/engine/simulation/random/standard-normal";
import { modelOf } from "../model/example-model";

const termOf = (text: string) => modelOf([["a", text]]).lines[0]?.definitions[0]?.term as DistributionTerm;

/** The share of a standard normal distribution below x: 1/2 and the density's integral by Simpson's rule. */
function normalShare(x: number): number {
  const [parts, step] = [80, x / 80];
  let sum = 0;
  for (let i = 0; i <= parts; i++)
    sum += (i === 0 || i === parts ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-0.5 * (i * step) ** 2);
  return 0.5 + (sum * step) / 3 / Math.sqrt(2 * Math.PI);
}

describe("values by their probability are those of the closed forms", () => {
  const sigma = Math.sqrt(Math.log(1.09));
  const median = 100 / Math.sqrt(1.09);
  it.each<[string, number, number]>([
    ["uniform(2, 5)", 0.25, 2.75],
    ["triangular(1, 2, 5)", 0.0625, 1.5],
    ["triangular(1, 2, 5)", 0.25, 2],
    ["triangular(1, 2, 5)", 0.5, 5 - Math.sqrt(6)],
    ["normal(3, 2)", 0.5, 3],
    ["normal(3, 2)", 0.975, 3 + 2 * 1.959963984540054],
    ["normal(3, 2)", 0.025, 3 - 2 * 1.959963984540054],
    ["lognormal(100, 30)", 0.5, median],
    ["lognormal(100, 30)", 0.975, median * Math.exp(sigma * 1.959963984540054)],
    // pert(1, 2, 5) is 1 + 4 beta(2, 4), whose share below x is 1 - (1 - x)^5 - 5 x (1 - x)^4.
    ["pert(1, 2, 5)", 1 - 0.7 ** 5 - 1.5 * 0.7 ** 4, 2.2],
    ["pert(0, 10, 10)", 0.5 ** 5, 5],
    ["beta(1, 5, -1, 3)", 1 - 0.7 ** 5, 0.2],
    ["beta(0.5, 0.5, 0, 1)", 0.25, Math.sin(Math.PI / 8) ** 2],
    ["beta(3, 1, 10, 20)", 0.001, 11],
    ["discrete(3:2, 0:1, 10:1)", 0.25, 0],
    ["discrete(3:2, 0:1, 10:1)", 0.2501, 3],
    ["discrete(3:2, 0:1, 10:1)", 0.75, 3],
    ["discrete(3:2, 0:1, 10:1)", 0.7501, 10],
    ["discrete(3:2, 0:0, 10:1)", 0.0001, 3],
    ["discrete(3:2, 0:1, 10:1)", 1, 10],
  ])("%s at %d is %d", (text, p, value) => {
    expect(quantileOf(termOf(text))(p)).toBeCloseTo(value, 9);
  });
});

/** The largest distance of the share of draws below any value from what it is to be (Kolmogorov); 1.95 / sqrt(n) at odds of 1 in 1,000. */
function expectShape(draws: Float64Array, share: (x: number) => number): void {
  const sorted = draws.slice().sort();
  const far = sorted.map((x, at) =>
    Math.max(Math.abs(share(x) - at / sorted.length), Math.abs(share(x) - (at + 1) / sorted.length)),
  );
  expect(far.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(1.95 / Math.sqrt(sorted.length));
}
const filled = (count: number, draw: (words: RandomWords) => number, seed = 5) => {
  const words = new RandomWords(seed, 6, 7, 8);
  return Float64Array.from({ length: count }, () => draw(words));
};

describe("draws are of the shape", () => {
  it.each([
    "uniform(2, 5)",
    "triangular(1, 2, 5)",
    "normal(3, 2)",
    "lognormal(100, 30)",
    "pert(1, 2, 5)",
    "beta(2, 5, -1, 3)",
    "beta(0.3, 0.6, 0, 1)",
    "discrete(3:2, 0:1, 10:1)",
  ])("of %s by its probabilities, and one for each place", (text) => {
    const out = new Float64Array(8_002).fill(-99);
    const drawn = out.subarray(1, 8_001);
    drawsOf(termOf(text))(drawn, new RandomWords(1, 2, 3, 4));
    expect([out[0], out[8_001]]).toEqual([-99, -99]);
    const quantile = quantileOf(termOf(text));
    for (let p = 0.05; p < 1; p += 0.05) {
      const value = quantile(p);
      const [below, upTo] = [drawn.filter((x) => x < value).length, drawn.filter((x) => x <= value).length];
      const error = 3.3 * Math.sqrt((p * (1 - p)) / 8_000);
      expect([p, below / 8_000 - error <= p, upTo / 8_000 + error >= p]).toEqual([p, true, true]);
    }
  });

  it("of gamma numbers of whole shapes: 1 - exp(-x) (1 + x + x^2 / 2 ...)", () => {
    expectShape(
      filled(20_000, (words) => gammaDraw(1, words)),
      (x) => 1 - Math.exp(-x),
    );
    expectShape(
      filled(20_000, (words) => gammaDraw(3, words)),
      (x) => 1 - Math.exp(-x) * (1 + x + (x * x) / 2),
    );
  });

  it.each<[number, number, (x: number) => number]>([
    [1, 1, (x) => x],
    [2, 1, (x) => x * x],
    [1, 3, (x) => 1 - (1 - x) ** 3],
    [0.5, 1, (x) => Math.sqrt(x)],
    [1, 0.5, (x) => 1 - Math.sqrt(1 - x)],
    [0.5, 0.5, (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x))],
    [0.01, 1, (x) => x ** 0.01],
  ])("of beta numbers of shapes %d and %d", (a, b, share) => {
    expectShape(
      filled(5_000, (words) => betaDraw(a, b, words)),
      share,
    );
  });

  it("of normal numbers", () => {
    expectShape(filled(20_000, standardNormal), normalShare);
  });
});

/** Random words from another source. */
const withWords = (next: () => number) => Object.assign(new RandomWords(1, 2, 3, 4), { next });

/** Words that name a layer of the ziggurat and a place in it from -1 to 1, then what is given. */
function wordsFor(layer: number, place: number, ...then: number[]): RandomWords {
  const word = (Math.floor(place * 2 ** 23) << 8) | layer;
  const words = [word, 0, ...then];
  return withWords(() => {
    const [next] = words.splice(0, 1);
    if (next === undefined) throw new Error("It asks for more words than a kept point needs.");
    return next;
  });
}
/** Words by which `uniform` gives a share, or nearly so. */
const shareWords = (share: number) => [Math.floor(share * 2 ** 26) << 6, 0];
/** The middle of layer 128: what comes where a place was thrown away. */
const anew = [128, 0];
const density = (x: number) => Math.exp(-0.5 * x * x);

describe("the ziggurat", () => {
  const almost = 1 - 2 ** -23;
  /** At its lowest, the right end of a layer is under the curve. */
  const edgeOf = (layer: number) => standardNormal(wordsFor(layer, almost, ...shareWords(0))) / almost;

  it("has 255 layers of the published area on the published tail", () => {
    expect(edgeOf(1)).toBeCloseTo(3.6541528853610088, 5);
    for (let layer = 1; layer < 255; layer++) {
      const [own, next] = [edgeOf(layer), edgeOf(layer + 1)];
      expect(own * (density(next) - density(own))).toBeCloseTo(0.00492867323399141, 8);
    }
  });

  it("keeps the points of a layer that lie under the curve and draws the others anew, on both sides", () => {
    for (const layer of [1, 2, 60, 200, 254])
      for (const place of [0.3, 0.9, 0.97, 0.99, 0.999])
        for (const share of [0.001, 0.2, 0.5, 0.8, 0.999])
          for (const side of [1, -1]) {
            const [own, next] = [edgeOf(layer), edgeOf(layer + 1)];
            const x = place * own;
            const y = density(own) + share * (density(next) - density(own));
            const found = standardNormal(
              wordsFor(layer, side * place, ...(x < next ? [] : shareWords(share)), ...anew),
            );
            expect([layer, place, share, found.toFixed(5)]).toEqual([
              layer,
              place,
              share,
              (x < next || y < density(x) ? side * x : 0).toFixed(5),
            ]);
          }
  });

  it("goes on beyond its lowest layer as the normal distribution does, on both sides", () => {
    const tail = 3.6541528853610088;
    const words = new RandomWords(9, 8, 7, 6);
    const drawn = Float64Array.from({ length: 2_000 }, (_, at) => {
      const first = wordsFor(0, at % 2 === 0 ? almost : -almost);
      const lowest = [first.next(), first.next()];
      return standardNormal(withWords(() => lowest.shift() ?? words.next()));
    });
    expect(drawn.every((x, at) => (at % 2 === 0 ? x > tail : x < -tail))).toBe(true);
    const beyond = 1 - normalShare(tail);
    expectShape(drawn.map(Math.abs), (x) => 1 - (1 - normalShare(x)) / beyond);
  });
});
