/** How many of a sorted column lie below a value, or up to it. */
function below(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = sorted[middle] as number;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rank of every value of a column, 0 for the smallest; equal values share the mean of their ranks. */
export function ranks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  return values.map((value) => {
    const first = below(sorted, value, false);
    return sorted[first + 1] === value ? (first + below(sorted, value, true) - 1) / 2 : first;
  });
}
