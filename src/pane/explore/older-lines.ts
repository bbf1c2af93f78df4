import type { SegmentLine } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import { type Failure, isFailure } from "../../engine/failure";
import { linePath } from "../../engine/facts/line-index";
import type { Found } from "./measures";
import type { SettledFigure } from "./settle-asked";

/** A line under which the same business is stated for years that another one is not. */
export interface OlderLine {
  readonly path: string;
  /** The structure that has it. */
  readonly scheme: string;
  /** The years it adds. */
  readonly years: readonly string[];
}

/** The lines that filings state for the same business under another name: of the same id, or mapped to the line by a recast. */
function kindred(index: FactIndex, { company, line }: SettledFigure): SegmentLine[] {
  const mapped = index.dataset.mappings.filter((one) => one.company === company.id && one.toLine === line.path);
  return [...index.lines.values()]
    .flat()
    .filter(
      (one) =>
        one.company === company.id &&
        one.axis === line.axis &&
        linePath(one) !== line.path &&
        (one.id === line.id ||
          mapped.some(({ fromScheme, fromLine }) => fromScheme === one.scheme && fromLine === linePath(one))),
    );
}

/**
 * Of the years in which a line has no figure, those that its older lines have, each by one of them. A name leads through later structures
 * too, so the one that has most years comes first, of such the one that the newest of them goes by.
 */
export function olderLines(
  index: FactIndex,
  settled: SettledFigure,
  missing: readonly string[],
  find: (path: string, year: string) => Found | Failure,
): OlderLine[] {
  const candidates = kindred(index, settled).map((line) => {
    const path = linePath(line);
    const found = missing.flatMap((year) => {
      const answer = find(path, year);
      return isFailure(answer) ? [] : [{ year, own: linePath(answer.cited.line) === path }];
    });
    return { path, scheme: line.scheme, found, own: found.at(-1)?.own === true };
  });
  candidates.sort((one, other) => other.found.length - one.found.length || Number(other.own) - Number(one.own));
  const older: OlderLine[] = [];
  const told = new Set<string>();
  for (const { path, scheme, found } of candidates) {
    const years = found.map(({ year }) => year).filter((year) => !told.has(year));
    if (years.length === 0) continue;
    for (const year of years) told.add(year);
    older.push({ path, scheme, years });
  }
  return older;
}
