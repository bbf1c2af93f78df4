/** The sum of a column, with what rounding loses carried along (Neumaier, 1974). */
function sum(values: ArrayLike<number>, of: (value: number) => number): number {
  let [total, lost] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = of(values[i] as number);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The arithmetic mean, in the values' unit; NaN of no values. */
export const mean = (values: ArrayLike<number>): number => sum(values, (value) => value) / values.length;

/** The sample standard deviation, sqrt(sum (x - mean)^2 / (n - 1)) as Excel's STDEV.S, in the values' unit; 0 of one value. */
export function standardDeviation(values: ArrayLike<number>): number {
  const middle = mean(values);
  return values.length < 2 ? 0 : Math.sqrt(sum(values, (value) => (value - middle) ** 2) / (values.length - 1));
}
