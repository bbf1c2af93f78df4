/** Where a row or a column that was there before is now; undefined where it is gone, or where its place cannot be told. */
export type Moved = (at: number) => number | undefined;

/** Words that stand once in each list, at their places in both. */
function anchors(before: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const once = (words: readonly string[]) => {
    const places = new Map<string, number>();
    for (const [at, word] of words.entries()) places.set(word, places.has(word) ? -1 : at);
    return places;
  };
  const there = once(now);
  return [...once(before)].flatMap(([word, at]) => {
    const to = there.get(word) ?? -1;
    return word === "-" || at < 0 || to < 0 ? [] : [[at, to] as const];
  });
}

/** As many of the pairs as possible whose second places rise as their first ones do. */
function rising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []; // for each length the pair that ends lowest
  const previous: number[] = [];
  for (const [at, [, to]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const kept: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) kept.push(pair);
  }
  return kept.reverse();
}

/**
 * Follows rows or columns by what is typed into them: words that stand once in both lists hold, what lies between two of them goes along
 * where as many lie between them now, else from both sides as far as the words agree. A gap that was only edited keeps its places.
 */
export function align(before: readonly string[], now: readonly string[]): Moved {
  if (before.length === now.length && before.every((word, at) => word === now[at])) return (at) => at;
  const map = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const [end, place] of [...rising(anchors(before, now)), [before.length, now.length] as const]) {
    let [least, most] = [0, 0];
    if (end - from !== place - to) {
      while (from + least < end && to + least < place && before[from + least] === now[to + least]) least++;
      while (end - most > from + least && place - most > to + least && before[end - most - 1] === now[place - most - 1])
        most++;
    } else least = end - from;
    for (let at = 0; at < least; at++) map.set(from + at, to + at);
    for (let at = 1; at <= most; at++) map.set(end - at, place - at);
    if (end < before.length) map.set(end, place);
    [from, to] = [end + 1, place + 1];
  }
  const shift = now.length - before.length;
  return (at) => (at < before.length ? map.get(at) : at + shift);
}
