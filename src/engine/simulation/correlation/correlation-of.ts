import { mean } from "../statistics/mean";
import { ranks } from "./ranks";

/** Pearson's correlation of two columns of one length; NaN where one of them does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as number) - meanA, (b[i] as number) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

/** Spearman's rank correlation of two columns: Pearson's of their ranks, equal values at the mean of their ranks. */
export const rankCorrelationOf = (a: Float64Array, b: Float64Array): number => correlationOf(ranks(a), ranks(b));
