import type { RandomWords } from "../random/random-words";

/** Shuffles a column in place (Fisher and Yates): every order is equally likely but for one part in 2^32 / length. */
export function shuffled(column: Float64Array, words: RandomWords): Float64Array {
  for (let last = column.length - 1; last > 0; last--) {
    const other = Math.floor(((words.next() >>> 0) / 2 ** 32) * (last + 1));
    const value = column[last] as number;
    column[last] = column[other] as number;
    column[other] = value;
  }
  return column;
}
