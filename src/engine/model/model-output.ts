import { badArgument, type Failure, isFailure, unknownName } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { lineNamed } from "./driver";
import type { Line, Model } from "./model";

/** A cell of a model whose value is asked for. */
export interface Output {
  readonly cell: number;
  readonly line: Line;
  /** Undefined where the model has no periods. */
  readonly period: string | undefined;
}

/**
 * The cell an output text asks for: a line's name, in a model with periods its last one, or `name@period` for another. Fails for an unknown
 * line or period, with the nearest.
 */
export function modelOutput(model: Model, asked: string): Output | Failure {
  const { lines, periods, hasPeriods } = model;
  const [name = "", period, more] = asked.split("@").map((part) => part.trim());
  if (name === "" || period === "" || more !== undefined)
    return badArgument(`"${asked}" is no output: write a line's name, or name@period.`);
  const at = lineNamed(model, name, "line");
  if (isFailure(at)) return at;
  const line = lines[at];
  if (!line) return badArgument(`"${asked}" is no line.`);
  if (period !== undefined && !hasPeriods) return badArgument(`The model has no periods: write "${name}" alone.`);
  const column = period === undefined ? periods.length - 1 : periods.findIndex((l) => nameKey(l) === nameKey(period));
  return column < 0
    ? unknownName("period", period ?? "", "the model", nearestName(period ?? "", periods))
    : { cell: column * lines.length + at, line, period: hasPeriods ? periods[column] : undefined };
}
