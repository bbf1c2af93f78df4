import type { SegmentLine } from "../../data/types";
import { linePath } from "./line-index";
import { nameKey } from "./name-key";

/** A name to the lines it fits: one per id, because two wordings of one line are one line. */
type Names = ReadonlyMap<string, readonly SegmentLine[]>;

/** The names of one scheme's lines, ready to be asked for. */
export interface LineNames {
  readonly paths: Names;
  /** In order of precedence: top-level names, top-level ids and aliases, names below, ids and aliases below. */
  readonly ranks: readonly Names[];
}

/** A path as its name keys, so that spaces and case do not matter on any level. */
export const pathKey = (path: string): string =>
  path.includes(">") ? path.split(">").map(nameKey).join(">") : nameKey(path);

function namesBy(lines: readonly SegmentLine[], keysOf: (line: SegmentLine) => readonly string[]): Names {
  const names = new Map<string, SegmentLine[]>();
  for (const line of lines)
    for (const key of new Set(keysOf(line))) {
      const others = (names.get(key) ?? []).filter(({ id }) => id !== line.id);
      names.set(key, [...others, line]);
    }
  return names;
}

/** The names of the lines of one scheme. */
export function indexLineNames(lines: readonly SegmentLine[]): LineNames {
  const top = lines.filter(({ parent }) => parent === "");
  const below = lines.filter(({ parent }) => parent !== "");
  const named = ({ segment }: SegmentLine) => [nameKey(segment)];
  const known = ({ id, aliases }: SegmentLine) => [id, ...aliases].map(nameKey);
  return {
    paths: namesBy(lines, (line) => [pathKey(linePath(line))]),
    ranks: [namesBy(top, named), namesBy(top, known), namesBy(below, named), namesBy(below, known)],
  };
}
