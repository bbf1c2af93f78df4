import type { SegmentLine } from "../../data/types";
import { figureOf } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { notStatedApart } from "../facts/not-stated-apart";
import type { Options } from "../asked/options";
import { levelVintage, linesOfLevel, type StructurePlace } from "../figure/level-vintage";
import { select } from "../figure/select";
import type { Statement } from "../facts/statement";
import { amountOf } from "../facts/amount";

/** A figure as one vintage states it. */
export interface RestatedFigure {
  /** In the currency of the options, units of one. */
  readonly value: number;
  /** In the reporting currency, units of one. */
  readonly amount: number;
  readonly filing: string;
  readonly vintage: number | null;
  readonly remarks: readonly string[];
}

/** A line as first stated and as the newest filing states it. */
export interface RestatedLine {
  readonly line: SegmentLine;
  readonly first: RestatedFigure | Failure;
  readonly latest: RestatedFigure | Failure;
}

/** The lines of one level: the top-level lines of a structure, or those right below one line. */
export interface RestatedLevel {
  readonly lines: readonly RestatedLine[];
  /** Whether the lines add up to what their vintage states above them. */
  readonly complete: boolean;
}

/** A line in one vintage; a line that this vintage does not know is said to stand in others. */
function inVintage(
  index: FactIndex,
  place: StructurePlace,
  line: SegmentLine,
  statement: Statement,
  options: Options,
): RestatedFigure | Failure {
  const figure = figureOf(statement, line.id, "latest");
  if (!figure) return notStatedApart(line, place.period, statement);
  const stated = { figure, statement, amount: amountOf(figure) };
  const selected = select(index, { ...place, metric: "revenue", line }, stated, { ...options, scale: 1 });
  if (isFailure(selected)) return selected;
  const { value, amount, remarks } = selected;
  return { value, amount, filing: figure.filing, vintage: statement.vintage, remarks };
}

/**
 * Revenue of the lines of one level, as the oldest and as the newest vintage states them. Hierarchies come from one vintage: on each side all lines are of
 * the same one, the oldest and the newest whose lines add up, and a line it does not state apart is a failure in its place. No lines where no vintage states any.
 */
export function restatedLevel(
  index: FactIndex,
  place: StructurePlace,
  parent: SegmentLine | undefined,
  options: Options,
): RestatedLevel {
  const lines = linesOfLevel(index, place, parent);
  const oldest = levelVintage(index, place, parent, "first")?.statement;
  const newest = levelVintage(index, place, parent, "latest");
  if (!oldest || !newest) return { lines: [], complete: false };
  const stated = [...new Set(lines.map(({ id }) => id))].flatMap((id): RestatedLine[] => {
    const worded = figureOf(newest.statement, id, "latest") ?? figureOf(oldest, id, "latest");
    const line = lines.find((known) => known.id === id && known.segment === worded?.segment);
    if (!line) return [];
    return [
      {
        line,
        first: inVintage(index, place, line, oldest, options),
        latest: inVintage(index, place, line, newest.statement, options),
      },
    ];
  });
  return { lines: stated, complete: newest.complete };
}

/**
 * What a newer figure of a line leaves unexplained by the lines below it, which only an older vintage states: line - sum of the lines below, per side.
 * undefined where there is nothing to close, or where the lines below do not add up in their own vintage.
 */
export function notSplit(
  above: RestatedLine,
  { lines, complete }: RestatedLevel,
  side: "first" | "latest",
): RestatedFigure | undefined {
  const whole = above[side];
  if (isFailure(whole) || lines.length === 0 || !complete) return undefined;
  const parts = lines.flatMap((line) => (isFailure(line[side]) ? [] : [line[side]]));
  const amount = parts.reduce((left, part) => left - part.amount, whole.amount);
  const value = parts.reduce((left, part) => left - part.value, whole.value);
  return amount === 0 ? undefined : { ...whole, amount, value, remarks: [] };
}
