import type { SegmentLine } from "../../data/types";
import { figureOf } from "../asked/basis";
import type { Options } from "../asked/options";
import type { FactIndex } from "../facts/fact-index";
import { missingLine } from "../facts/gap";
import { linePath } from "../facts/line-index";
import { filingOf, notStatedApart } from "../facts/not-stated-apart";
import { type Failure, isFailure } from "../failure";
import { figure } from "./figure";
import { type LevelVintage, levelVintage, linesOfLevel, type StructurePlace } from "./level-vintage";
import { select } from "./select";
import type { Selection } from "./selection";
import { amountOf } from "../facts/amount";

/** A line of a table with what answers in each period. */
export interface HierarchyRow {
  readonly label: string;
  /** One for each period; undefined where a closing row has nothing to close. */
  readonly cells: readonly (number | Failure | undefined)[];
}

type Places = readonly StructurePlace[];
type Found = Selection | Failure;

const valueOf = (found: Found) => (isFailure(found) ? found : found.value);

/** A line in the vintage of its level; one that this vintage does not state apart is said to stand in others. */
function inLevel(index: FactIndex, place: StructurePlace, line: SegmentLine, level: LevelVintage, options: Options) {
  const { statement } = level;
  const located = { ...place, metric: "revenue", line };
  const stated = figureOf(statement, line.id, options.basis);
  if (stated) return select(index, located, { figure: stated, statement, amount: amountOf(stated) }, options);
  return notStatedApart(line, place.period, statement);
}

/** The lines of a level, one for each id, as the newest of the vintages chosen words it. */
function worded(lines: readonly SegmentLine[], levels: readonly (LevelVintage | undefined)[], basis: string) {
  const newest = levels.flatMap((level) => level ?? []).sort((a, b) => b.statement.order - a.statement.order);
  return [...new Set(lines.map(({ id }) => id))].flatMap((id) => {
    const stated = newest.map(({ statement }) => figureOf(statement, id, basis)).find((found) => found !== undefined);
    return lines.find((line) => line.id === id && line.segment === stated?.segment) ?? [];
  });
}

/** What a line's figure leaves over its lines below, where they come from a filing that states the line otherwise. */
function closing(above: Found, level: LevelVintage | undefined, below: readonly Found[]): number | undefined {
  if (isFailure(above) || level?.complete !== true) return undefined;
  const parts = below.flatMap((found) => (isFailure(found) ? [] : found));
  if (parts.reduce((left, { amount }) => left - amount, above.amount) === 0) return undefined;
  return parts.reduce((left, { value }) => left - value, above.value);
}

const filingsOf = (levels: readonly (LevelVintage | undefined)[]): string =>
  [...new Set(levels.flatMap((level) => (level && filingOf(level.statement)) ?? []))].join(", ");

function rowsBelow(
  index: FactIndex,
  places: Places,
  line: SegmentLine,
  above: readonly Found[],
  options: Options,
): HierarchyRow[] {
  const [anywhere] = places;
  const lines = anywhere === undefined ? [] : linesOfLevel(index, anywhere, line);
  if (lines.length === 0) return [];
  const levels = places.map((place, at) => {
    const found = above[at];
    const beside = found === undefined || isFailure(found) ? undefined : found.vintage;
    return levelVintage(index, place, line, options.basis, beside);
  });
  const each = worded(lines, levels, options.basis).map((child) => ({
    child,
    found: places.map((place, at): Found => {
      const level = levels[at];
      if (level) return inLevel(index, place, child, level, options);
      return missingLine(index, { ...place, metric: "revenue", line: child }, options.basis);
    }),
  }));
  const rows = each.flatMap(({ child, found }) => [
    { label: linePath(child), cells: found.map(valueOf) },
    ...rowsBelow(index, places, child, found, options),
  ]);
  const left = places.map((_, at) =>
    closing(
      above[at] as Found,
      levels[at],
      each.map(({ found }) => found[at] as Found),
    ),
  );
  if (left.every((value) => value === undefined)) return rows;
  const split = filingsOf(levels.filter((_, at) => left[at] !== undefined));
  return [...rows, { label: `${linePath(line)} > recast, not split (split: ${split})`, cells: left }];
}

/**
 * A top-level line of a structure and all lines below it, revenue, in the currency and scale of the options. Hierarchies come from one vintage: the lines
 * below one line are all of one filing's year; where the newest figure of a line was recast and not split, they come from the newest filing that splits it,
 * and a row `recast, not split` closes the gap (line - sum of the lines below).
 */
export function gridHierarchy(
  index: FactIndex,
  places: Places,
  line: SegmentLine,
  options: Options,
): readonly HierarchyRow[] {
  const found = places.map((place) =>
    figure(
      index,
      { company: place.company.id, segment: linePath(line), period: place.period, metric: "revenue" },
      { ...options, axis: place.axis, scheme: place.scheme },
    ),
  );
  return [{ label: linePath(line), cells: found.map(valueOf) }, ...rowsBelow(index, places, line, found, options)];
}
