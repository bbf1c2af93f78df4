import { drivers } from "../../../engine/model/driver";
import { type Definition, isDriven, type Line, type Model } from "../../../engine/model/model";

/** What was chosen of a model; what was not, or is no longer there, settles itself. */
export interface AskedQuestion {
  readonly output?: string;
  readonly period?: string;
  readonly drivers?: readonly string[];
}

/** An output and the drivers that are to move it. */
export interface Question {
  /** The lines that follow from others; all of them where none does. */
  readonly outputs: readonly Line[];
  readonly output: Line;
  /** As engine and functions take it: the line's name, with `@period` where it is not the last one. */
  readonly asked: string;
  readonly period: string | undefined;
  /** All drivers of the model. */
  readonly offered: readonly Line[];
  /** The names of those chosen. */
  readonly drivers: readonly string[];
}

/** Whether a line is a driver in every period: given, or kept as it was in the period before. */
const isGiven = ({ name, definitions }: Line): boolean => {
  const isKept = ({ term }: Definition) => term.kind === "previous" && term.name === name;
  return definitions.every((one) => isDriven(one) || isKept(one));
};

/** Output: the last line that follows from others, in its last period. Drivers: those that SEG.TORNADO moves, which have low and high, else all. */
export function settledQuestion(model: Model, asked: AskedQuestion): Question | undefined {
  const follows = model.lines.filter((line) => !isGiven(line));
  const outputs = follows.length > 0 ? follows : model.lines;
  const output = outputs.find(({ name }) => name === asked.output) ?? outputs.at(-1);
  if (!output) return undefined;
  const last = model.periods.at(-1);
  const period = model.hasPeriods ? (model.periods.find((label) => label === asked.period) ?? last) : undefined;
  const offered = drivers(model).map(({ line }) => line);
  const ranged = offered.filter(({ range }) => range);
  const usual = (ranged.length > 0 ? ranged : offered).map(({ name }) => name);
  const kept = asked.drivers?.filter((name) => offered.some((line) => line.name === name));
  return {
    outputs,
    output,
    asked: period === undefined || period === last ? output.name : `${output.name}@${period}`,
    period,
    offered,
    drivers: kept && (kept.length > 0 || asked.drivers?.length === 0) ? kept : usual,
  };
}
