/** Equally wide parts of a range and how many values lie in each. */
export interface Histogram {
  /** One more than there are parts; a part has its lower edge, the last one both. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below a width. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return ([1, 2, 2.5, 5].find((step) => step * power >= width * (1 - 1e-12)) ?? 10) * power;
}

/** Values counted in at most `parts` parts whose edges are round numbers, from the smallest to the largest value; one part where all are equal
 * but for rounding. */
export function histogram(values: Float64Array, parts = 40): Histogram {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Values that differ by rounding only are equal here: no round edge would lie between them.
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!(high - low > Math.max(size * 1e-9, 1e-290))) return { edges: [low, high], counts: [values.length] };
  let width = roundWidth((high - low) / parts);
  const count = () => Math.floor(high / width) - Math.floor(low / width) + 1;
  while (count() > parts) width = roundWidth(width * 1.1);
  const first = Math.floor(low / width);
  const counts = new Array<number>(count()).fill(0);
  for (const value of values) {
    const at = Math.min(counts.length - 1, Math.max(0, Math.floor(value / width) - first));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { edges: Array.from({ length: counts.length + 1 }, (_, at) => (first + at) * width), counts };
}
