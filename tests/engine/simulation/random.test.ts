import { describe, expect, it } from "vitest";
import { RandomWords } from "../../../src/engine/simulation/random/random-words";
import { standardNormal, fillNormal } from "../../../src/engine/simulation/random/standard-normal";
import { streams } from "../../../src/engine/simulation/random/streams";
import { uniform } from "../../../src/engine/simulation/random/uniform";
import { sameNumbers } from "./same-numbers";

const unsigned = (words: RandomWords, count: number) => Array.from({ length: count }, () => words.next() >>> 0);

describe("random words", () => {
  it("are those of the reference implementation of xoshiro128++", () => {
    // From the authors' C code (prng.di.unimi.it/xoshiro128plusplus.c), as the tests of the Rust crate rand_xoshiro quote them.
    const published = [
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
    ];
    expect(unsigned(new RandomWords(1, 2, 3, 4), 10)).toEqual(published);
  });

  it("are so after 102,400 words too", () => {
    // php-src, ext/random/tests/02_engine/user_xoshiro128plusplus.phpt: fa3c872c, lowest byte first.
    expect(unsigned(new RandomWords(1, 2, 3, 4), 102_401).at(-1)).toBe(0x2c873cfa);
  });

  it("differ between seeds, drivers, periods and blocks, and repeat for the same", () => {
    const first = (seed: number, driver: string, period: number, block: number) =>
      unsigned(streams(seed, driver, period)(block), 4).join();
    const asked = [1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].flatMap((seed) =>
      ["a", "b", "ab", "ba", "aa", "云"].flatMap((driver) =>
        [0, 1, 2].flatMap((period) => [-3, -1, 0, 1, 2, 1000].map((block) => first(seed, driver, period, block))),
      ),
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(first(7, "cloud", 1, 5)).toBe(first(7, "cloud", 1, 5));
  });

  it("of neighbouring streams do not go together", () => {
    const columns = Array.from({ length: 8 }, (_, block) =>
      Float64Array.from({ length: 20_000 }, () => 0).map(
        (
          (words) => () =>
            uniform(words) - 0.5
        )(streams(1, "cloud", 0)(block)),
      ),
    );
    for (const [i, a] of columns.entries())
      for (const b of columns.slice(i + 1)) {
        const product = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
        // Each term has mean 0 and standard deviation 1/12.
        expect(Math.abs(product)).toBeLessThan(4 * Math.sqrt(20_000) * (1 / 12));
      }
  });

  it("give numbers between 0 and 1 with neither included", () => {
    const extremes = (word: number) => uniform(Object.assign(new RandomWords(1, 2, 3, 4), { next: () => word }));
    expect(extremes(0)).toBe(2 ** -53);
    expect(extremes(-1)).toBe(1 - 2 ** -53);
  });
});

/** Shares of a normal distribution beyond 1, 2, 3, 4 standard deviations. */
const beyond = [0.31731050786291415, 0.04550026389635842, 0.0026997960632601866, 6.334248366623984e-5];

describe("standard normal numbers", () => {
  const count = 400_000;
  const one = new RandomWords(9, 8, 7, 6);
  const filled = new Float64Array(count);
  fillNormal(filled, new RandomWords(6, 7, 8, 9), 0, 1);
  it.each([
    ["one by one", Float64Array.from({ length: count }, () => standardNormal(one))],
    ["in a column", filled],
  ])("%s have the moments and the tails", (_, drawn) => {
    const moment = (power: number) => drawn.reduce((sum, x) => sum + x ** power, 0) / count;
    const near = (found: number, expected: number, variance: number) =>
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(variance / count));
    near(moment(1), 0, 1);
    near(moment(2), 1, 2);
    near(moment(3), 0, 15);
    near(moment(4), 3, 96);
    for (const [at, share] of beyond.entries())
      near(drawn.filter((x) => Math.abs(x) > at + 1).length / count, share, share * (1 - share));
    expect(Math.max(...drawn.subarray(0, 100_000))).toBeGreaterThan(3.7);
  });

  it("are the same one by one and in a column, and leave the words at the same place", () => {
    const [single, whole] = [new RandomWords(1, 2, 3, 4), new RandomWords(1, 2, 3, 4)];
    const column = new Float64Array(50_000);
    fillNormal(column, whole, 0, 1);
    expect(
      sameNumbers(
        column,
        column.map(() => standardNormal(single)),
      ),
    ).toBe(true);
    expect(whole.next()).toBe(single.next());
  });

  it("are filled in the middle of a column of any length", () => {
    for (const length of [0, 1, 127, 128, 129, 300]) {
      const out = new Float64Array(length + 2);
      fillNormal(out.subarray(1, length + 1), new RandomWords(1, 2, 3, 4), 5, 0.001);
      expect([out[0], out[length + 1], out.subarray(1, length + 1).every((x) => x > 4.9 && x < 5.1)]).toEqual([
        0,
        0,
        true,
      ]);
    }
  });
});
