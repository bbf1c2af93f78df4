import type { RandomWords } from "./random-words";
import { standardNormal } from "./standard-normal";
import { uniform } from "./uniform";

/** A gamma number of shape >= 1 and scale 1 (Marsaglia and Tsang, "A simple method for generating gamma variables", 2000). */
export function gammaDraw(shape: number, words: RandomWords): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = standardNormal(words);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform(words);
    if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** The logarithm of a gamma number of any shape: small shapes give numbers too small for a double. */
export const logGammaDraw = (shape: number, words: RandomWords): number =>
  shape >= 1
    ? Math.log(gammaDraw(shape, words))
    : Math.log(gammaDraw(shape + 1, words)) + Math.log(uniform(words)) / shape;
