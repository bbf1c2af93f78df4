import { normalQuantile } from "../quantiles/normal-quantile";
import type { RandomWords } from "../random/random-words";
import { cholesky, solvedForward, type SquareMatrix } from "./cholesky";
import { correlationOf } from "./correlation-of";
import { ranks } from "./ranks";
import { shuffled } from "./shuffled";

/** Of normal scores that give ranks the correlation asked for: 2 sin(pi r / 6) (Pearson, 1907). */
export const scoreCorrelation = (rank: number): number => 2 * Math.sin((Math.PI * rank) / 6);

/** Pauses after so many trials of a column. */
type Pauses = Generator<number, void, void>;

/**
 * Reorders columns so that their ranks correlate as asked, without changing any column's values (Iman and Conover, "A distribution-free approach
 * to inducing rank correlation among input variables", 1982): shuffled normal scores M with correlation E = F F' become M (F^-1)' P' with
 * P P' = `scores`, and each column takes on the ranks of its scores. `scores` is the positive definite correlation of the scores, `words` what shuffles each column's. Three
 * pauses a column.
 */
export function* imanConover(
  columns: readonly Float64Array[],
  scores: SquareMatrix,
  words: readonly RandomWords[],
): Pauses {
  const count = columns[0]?.length ?? 0;
  const plain = Float64Array.from({ length: count }, (_, at) => normalQuantile((at + 1) / (count + 1)));
  const mixed: Float64Array[] = [];
  for (const own of words) {
    mixed.push(shuffled(plain.slice(), own));
    yield count;
  }
  const found: number[][] = [];
  for (const [i, a] of mixed.entries()) {
    found.push(mixed.map((b, j) => (j < i ? (found[j]?.[i] ?? NaN) : i === j ? 1 : correlationOf(a, b))));
    yield count;
  }
  const [f, p] = [cholesky(found), cholesky(scores)];
  // With hardly more trials than drivers the shuffled scores may depend on each other: they are left as they are.
  if (!f || !p) return;
  // Row k of S = P F^-1, as the solution of F' s = p: forward from the last row to the first.
  const flipped = f.map((_, i) => f.map((_, j) => f[f.length - 1 - j]?.[f.length - 1 - i] ?? 0));
  for (const [k, column] of columns.entries()) {
    const row = f.map((_, j) => p[k]?.[j] ?? 0);
    const weights = solvedForward(flipped, row.reverse()).reverse();
    const target = new Float64Array(count);
    weights.forEach((weight, j) => {
      const from = mixed[j];
      if (weight !== 0 && from)
        for (let i = 0; i < count; i++) target[i] = (target[i] as number) + weight * (from[i] as number);
    });
    const sorted = column.slice().sort();
    const places = ranks(target);
    for (let i = 0; i < count; i++) column[i] = sorted[Math.round(places[i] as number)] as number;
    yield count;
  }
}
