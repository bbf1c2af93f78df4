/** A value from its probability, above 0 and below 1: the inverse of the distribution function. */
export type Quantile = (probability: number) => number;

/** Of the triangular distribution: low + sqrt(p (high - low)(mode - low)) up to the mode, likewise from above beyond it. */
export function triangularQuantile(low: number, mode: number, high: number): Quantile {
  const [width, rise, fall] = [high - low, mode - low, high - mode];
  return (p) => (p * width <= rise ? low + Math.sqrt(p * width * rise) : high - Math.sqrt((1 - p) * width * fall));
}

/** Of values with weights, smallest value first; the weights need not sum to 1. */
export function discreteQuantile(values: readonly number[], weights: readonly number[]): Quantile {
  const pairs = values
    .map((value, at) => ({ value, weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const whole = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const ends: number[] = [];
  for (const { weight } of pairs) ends.push((ends.at(-1) ?? 0) + weight / whole);
  const ordered = pairs.map(({ value }) => value);
  return (p) => {
    let at = 0;
    while (at < ordered.length - 1 && p > (ends[at] as number)) at++;
    return ordered[at] as number;
  };
}
