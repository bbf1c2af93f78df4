/** Puts the value of a rank where it would stand if the column were sorted, smaller ones before it (Hoare's quickselect). */
function select(column: Float64Array, rank: number, from: number): void {
  let [low, high] = [from, column.length - 1];
  while (low < high) {
    const [a, b, c] = [column[low] as number, column[(low + high) >>> 1] as number, column[high] as number];
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    let [i, j] = [low, high];
    while (i <= j) {
      while ((column[i] as number) < pivot) i++;
      while ((column[j] as number) > pivot) j--;
      if (i > j) break;
      const value = column[i] as number;
      column[i++] = column[j] as number;
      column[j--] = value;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return;
  }
}

/**
 * Percentiles (each from 0 to 100) of a column, in its unit, by type 7 of Hyndman and Fan (1996), which is Excel's PERCENTILE.INC: between the
 * values of the ranks on either side of (n - 1) p / 100. Only as much is sorted as these ranks need.
 */
export function percentiles(values: Float64Array, asked: readonly number[]): number[] {
  const column = values.slice();
  const places = asked.map((percent) => ((values.length - 1) * percent) / 100);
  const wanted = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))].sort((a, b) => a - b);
  if (wanted.length > 24) column.sort();
  else wanted.reduce((from, rank) => (select(column, rank, from), rank + 1), 0);
  return places.map((place) => {
    const [below, above] = [column[Math.floor(place)] as number, column[Math.ceil(place)] as number];
    return below + (place - Math.floor(place)) * (above - below);
  });
}
