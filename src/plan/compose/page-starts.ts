import type { Row } from "../book/book";
import type { StyleName } from "../styles";

/**
 * What it costs to begin a page with a row of a style, in pages: those named head the rows below, and none of them ends a page. A further page
 * is better than a part torn from the others of its section.
 */
const costs: Readonly<Partial<Record<StyleName, number>>> = { section: 0, heads: 0, actuals: 0, part: 2 };
const ofOthers = 2.3;

/** From a row to before another. */
type Stretch = readonly [from: number, end: number];

/** Rows that stay together: a heading, or several below each other, with what they head. */
interface Group {
  readonly from: number;
  height: number;
  readonly cost: number;
}

/** The rows of a sheet's header: its first block, of whom and of what it speaks. */
function headerOf(rows: readonly Row[]): ReadonlySet<number> {
  const header = rows[0]?.block;
  return new Set(rows.filter(({ block }) => block === header).map(({ at }) => at));
}

/**
 * The groups of a stretch; one that takes more than a page is torn between rows, but not from its heading. The header of a sheet heads what
 * comes first: alone it makes no page.
 */
function groupsOf(rows: readonly Row[], [from, end]: Stretch, height: (row: number) => number, room: number): Group[] {
  const header = headerOf(rows);
  const styles = new Map<number, StyleName | undefined>();
  for (const { template, at } of rows) if (at >= from && at < end) styles.set(at, template.style);
  const costOf = (row: number) => costs[header.has(row) ? "heads" : (styles.get(row) ?? "plain")];
  const groups: Group[] = [];
  for (let top = from; top < end;) {
    let body = top + 1;
    while (body < end && costOf(body) !== undefined) body++;
    let next = body;
    while (next < end && costOf(next) === undefined) next++;
    let filled = 0;
    for (let row = top; row < next; row++) filled += height(row);
    const group: Group = { from: top, height: filled, cost: costOf(top) ?? ofOthers };
    groups.push(group);
    if (filled > room)
      for (let row = body + 1; row < next; row++) {
        group.height -= height(row);
        groups.push({ from: row, height: height(row), cost: ofOthers });
      }
    top = next;
  }
  return groups;
}

/** How the groups before one are spread over pages: what that costs, and from which group on they stand on the last. */
interface Spread {
  readonly cost: number;
  readonly last: number;
}

/**
 * The rows with which pages begin where a stretch takes more than one: no heading ends a page, no group is torn that fits one, and of all ways
 * the one with the fewest pages, evenly filled, that begin well. `room` is the height of a page in points, `repeated` what its repeated rows take.
 */
export function pageStarts(
  rows: readonly Row[],
  stretch: Stretch,
  height: (row: number) => number,
  room: number,
  repeated: number,
): number[] {
  const [start, end] = stretch;
  let total = 0;
  for (let row = start; row < end; row++) total += height(row);
  if (total <= room - repeated) return [start];
  const groups = groupsOf(rows, stretch, height, room - repeated);
  const best: Spread[] = [{ cost: 0, last: 0 }];
  for (let next = 1; next <= groups.length; next++) {
    let filled = 0;
    let found: Spread = { cost: Infinity, last: next - 1 };
    for (let last = next - 1; last >= 0; last--) {
      const { from = 0, height: more = 0, cost: beginning = 0 } = groups[last] ?? {};
      filled += more;
      const space = from === 0 ? room : room - repeated;
      if (filled > space && last < next - 1) break;
      const cost = (best[last]?.cost ?? 0) + 1 + (1 - filled / space) ** 2 + (last > 0 ? beginning : 0);
      if (cost < found.cost) found = { cost, last };
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let next = groups.length; next > 0; next = best[next]?.last ?? 0)
    starts.unshift(groups[best[next]?.last ?? 0]?.from ?? start);
  return starts;
}
