import { nameKey } from "./name-key";

/** Number of letters to insert, delete, replace or swap with a neighbour to get from one text to another (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The known name nearest to the one asked for, or undefined where none is near (more than half of its letters differ). */
export function nearestName(asked: string, known: Iterable<string>): string | undefined {
  const key = nameKey(asked).slice(0, 100);
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const other = nameKey(name);
    const far = other.startsWith(key) && key.length > 2 ? 1 : distance(key, other);
    if (far <= Math.max(1, Math.floor(Math.max(key.length, other.length) / 2)) && (!best || far < best.distance))
      best = { name, distance: far };
  }
  return best?.name;
}
