import type { Row } from "../book/book";
import type { StyleName } from "../styles";

/** How well a page begins with a row, by its style: 0 best. Those named head the rows below, and none of them ends a page. */
const costs: Readonly<Partial<Record<StyleName, number>>> = { section: 0, heads: 0, actuals: 0, part: 0.05 };
const ofOthers = 0.1;

/** Rows that stay together: a heading, or several below each other, with what they head. */
interface Group {
  readonly from: number;
  height: number;
  readonly cost: number;
}

/** How the groups before one are spread over pages: how many, how unevenly they are filled and how badly they begin, from which group the last. */
interface Spread {
  readonly pages: number;
  readonly uneven: number;
  readonly last: number;
}

/** A group that takes more than a page is torn between rows, but not from its heading. */
function groupsOf(rows: readonly Row[], [from, end]: Stretch, height: (row: number) => number, room: number): Group[] {
  const styles = new Map(rows.map(({ template, at }) => [at, template.style]));
  const costOf = (row: number) => costs[styles.get(row) ?? "plain"];
  const groups: Group[] = [];
  for (let top = from; top < end;) {
    let body = top + 1;
    while (body < end && costOf(body) !== undefined) body++;
    let next = body;
    let filled = 0;
    for (let row = top; row < body; row++) filled += height(row);
    while (next < end && costOf(next) === undefined) filled += height(next++);
    const isTorn = filled > room;
    let group: Group | undefined;
    for (let row = top; row < next; row++) {
      const begins = row === top || (isTorn && row > body);
      if (begins)
        groups.push((group = { from: row, height: 0, cost: (row === top ? costOf(top) : undefined) ?? ofOthers }));
      if (group) group.height += height(row);
    }
    top = next;
  }
  return groups;
}

/** From a row to before another. */
type Stretch = readonly [from: number, end: number];

/**
 * The rows with which pages begin where a stretch takes more than one: no heading ends a page, no group is torn that fits one, and of all ways with
 * the fewest pages the one that fills them most evenly. `room` is the height of a page in points, `repeated` what its repeated rows take.
 */
export function pageStarts(
  rows: readonly Row[],
  stretch: Stretch,
  height: (row: number) => number,
  room: number,
  repeated: number,
): number[] {
  const groups = groupsOf(rows, stretch, height, room - repeated);
  const best: Spread[] = [{ pages: 0, uneven: 0, last: 0 }];
  for (let next = 1; next <= groups.length; next++) {
    let filled = 0;
    let found: Spread | undefined;
    for (let last = next - 1; last >= 0; last--) {
      const { from = 0, height: more = 0, cost = 0 } = groups[last] ?? {};
      filled += more;
      const space = from === 0 ? room : room - repeated;
      if (filled > space && last < next - 1) break;
      const before = best[last];
      if (!before) continue;
      const pages = before.pages + 1;
      const uneven = before.uneven + (1 - filled / space) ** 2 + (last > 0 ? cost : 0);
      if (!found || pages < found.pages || (pages === found.pages && uneven < found.uneven))
        found = { pages, uneven, last };
    }
    if (found) best.push(found);
  }
  const starts: number[] = [];
  for (let next = groups.length; next > 0;) {
    const last = best[next]?.last ?? 0;
    starts.unshift(groups[last]?.from ?? stretch[0]);
    next = last;
  }
  return starts;
}
