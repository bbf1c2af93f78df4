import type { Inputs } from "../formula/compile-formula";
import type { Formula } from "../formula/read-formula";
import type { Failure } from "../failure";

/** What a line is in one period: a checked formula, and the same as a function of the period's values. */
export interface Definition extends Formula {
  readonly calculate: (inputs: Inputs) => number | Failure;
}

/** One row of the range. */
export interface Line {
  /** By which formulas call it: `gross_margin`. */
  readonly name: string;
  /** As typed: `Gross margin`. */
  readonly label: string;
  /** Row of the range, counted from 1. */
  readonly row: number;
  /** One per period. */
  readonly definitions: readonly Definition[];
  /** The range of a driver as the columns low and high give it. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  readonly unit: string;
  readonly note: string;
}

/** A driver model that passed the check: every name known, no line depending on itself. */
export interface Model {
  readonly lines: readonly Line[];
  /** What stands over each column of values: the period labels, or `value` where the model has no periods. */
  readonly periods: readonly string[];
  /** Where each period's definitions stand: the column of the range, counted from 1. */
  readonly columns: readonly number[];
  /** Whether the columns are periods, so that `prev` and `period` mean something. */
  readonly hasPeriods: boolean;
  /** Name to the line's place in `lines`. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** Every cell after the cells it needs. A cell is period x number of lines + line, both from 0. */
  readonly order: readonly number[];
}

/** The definition of a cell. */
export const definitionOf = ({ lines }: Model, cell: number): Definition | undefined =>
  lines[cell % lines.length]?.definitions[Math.floor(cell / lines.length)];

/** Whether a definition is a driver's: a number or a distribution, nothing that follows from other lines. */
export const isDriven = ({ term }: Pick<Definition, "term">): boolean =>
  term.kind === "number" || term.kind === "distribution";
