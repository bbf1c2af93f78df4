import type { Axis, SegmentLine } from "../data/types";
import { type FactIndex, placeKey } from "./fact-index";
import { ambiguousName, type Failure } from "./failure";
import { linePath } from "./line-index";
import { nameKey } from "./name-key";

const pathKey = (path: string) => path.split(">").map(nameKey).join(">");

/** Whether a name asked for is the whole company. */
export const isTotal = (asked: string | undefined): boolean =>
  asked === undefined || asked.trim() === "" || nameKey(asked) === "total";

/** One line per id: two wordings of one line are one line. */
function distinctIds(lines: readonly SegmentLine[]): SegmentLine[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/**
 * A line of one scheme by path, name, id or alias. An exact path wins, then a top-level name, then a top-level id or alias, then
 * a line below; a name that fits several lines of one rank fails with their paths; undefined where none fits.
 */
export function findLine(
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  asked: string,
): SegmentLine | Failure | undefined {
  const lines = index.lines.get(placeKey(company, axis, scheme)) ?? [];
  const key = nameKey(asked);
  const top = lines.filter(({ parent }) => parent === "");
  const below = lines.filter(({ parent }) => parent !== "");
  const named = ({ segment }: SegmentLine) => nameKey(segment) === key;
  const known = ({ id, aliases }: SegmentLine) =>
    nameKey(id) === key || aliases.some((alias) => nameKey(alias) === key);
  const ranks = [
    lines.filter((line) => pathKey(linePath(line)) === pathKey(asked)),
    top.filter(named),
    top.filter(known),
    below.filter(named),
    below.filter(known),
  ];
  for (const rank of ranks) {
    const found = distinctIds(rank);
    if (found.length === 1) return found[0];
    if (found.length > 1) return ambiguousName(asked, found.map(linePath));
  }
  return undefined;
}

/** Every name by which the lines of a scheme can be asked for, for near misses. */
export function lineNames(index: FactIndex, company: string, axis: Axis, scheme: string): string[] {
  return (index.lines.get(placeKey(company, axis, scheme)) ?? []).flatMap((line) => [
    line.segment,
    ...line.aliases,
    linePath(line),
  ]);
}
