import { gammaDraw, logGammaDraw } from "./gamma-draw";
import type { RandomWords } from "./random-words";

/** A beta number between 0 and 1, as the share of one gamma number in the sum of two. */
export function betaDraw(a: number, b: number, words: RandomWords): number {
  if (a >= 1 && b >= 1) {
    const x = gammaDraw(a, words);
    return x / (x + gammaDraw(b, words));
  }
  const x = logGammaDraw(a, words);
  return 1 / (1 + Math.exp(logGammaDraw(b, words) - x));
}
