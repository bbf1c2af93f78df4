import type { RandomWords } from "./random-words";

/** A number between 0 and 1, neither included, with 52 random bits. */
export const uniform = (words: RandomWords): number =>
  ((words.next() >>> 6) * 2 ** 26 + (words.next() >>> 6) + 0.5) * 2 ** -52;
