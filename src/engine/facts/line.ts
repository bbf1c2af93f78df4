import type { Axis, SegmentLine } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { ambiguousName, type Failure } from "../failure";
import { linePath } from "./line-index";
import { pathKey } from "./line-names";
import { nameKey } from "./name-key";
import { placeKey } from "./keys";
import { linesAt } from "./lines-at";

/** Whether a name asked for is the whole company. */
export const isTotal = (asked: string | undefined): boolean =>
  asked === undefined || asked.trim() === "" || nameKey(asked) === "total";

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
  const names = index.lineNames.get(placeKey(company, axis, scheme));
  if (!names) return undefined;
  const found = names.paths.get(pathKey(asked)) ?? names.ranks.map((rank) => rank.get(nameKey(asked))).find(Boolean);
  if (!found) return undefined;
  return found.length === 1 ? found[0] : ambiguousName(asked, found.map(linePath));
}

/** Every name by which the lines of a scheme can be asked for, for near misses. */
export function lineNames(index: FactIndex, company: string, axis: Axis, scheme: string): string[] {
  const lines = linesAt(index, company, axis, scheme);
  return lines.flatMap((line) => [line.segment, ...line.aliases, linePath(line)]);
}
