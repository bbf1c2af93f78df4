type Dimensions = Readonly<Record<string, readonly unknown[]>>;
type Combination<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] };

/**
 * Few combinations that hold every pair of values of any two dimensions at least once: most faults need no more than two choices to
 * show. Greedy and always the same.
 */
export function pairwise<D extends Dimensions>(dimensions: D): Combination<D>[] {
  const names = Object.keys(dimensions);
  const values = names.map((name) => dimensions[name] ?? []);
  const key = (a: number, x: number, b: number, y: number) => (a < b ? `${a}.${x} ${b}.${y}` : `${b}.${y} ${a}.${x}`);
  const open = new Set<string>();
  for (let a = 0; a < names.length; a++)
    for (let b = a + 1; b < names.length; b++)
      values[a]?.forEach((_, x) => values[b]?.forEach((__, y) => open.add(key(a, x, b, y))));
  const found: Combination<D>[] = [];
  for (const pair of open) {
    const chosen = new Map(pair.split(" ").map((end) => end.split(".").map(Number) as [number, number]));
    for (let a = 0; a < names.length; a++) {
      if (chosen.has(a)) continue;
      const gain = (x: number) => [...chosen].filter(([b, y]) => open.has(key(a, x, b, y))).length;
      const places = (values[a] ?? []).map((_, x) => x);
      chosen.set(
        a,
        places.reduce((best, x) => (gain(x) > gain(best) ? x : best), 0),
      );
    }
    for (const [a, x] of chosen) for (const [b, y] of chosen) if (a < b) open.delete(key(a, x, b, y));
    found.push(Object.fromEntries(names.map((name, a) => [name, values[a]?.[chosen.get(a) ?? 0]])) as Combination<D>);
  }
  return found;
}

/** Every combination. */
export function allCombinations<D extends Dimensions>(dimensions: D): Combination<D>[] {
  return Object.entries(dimensions).reduce<Record<string, unknown>[]>(
    (some, [name, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as Combination<D>[];
}
