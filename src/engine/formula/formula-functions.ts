import { roundHalfAway } from "./round-half-away";

/** A function of the formula language: how many values it takes and what it makes of them; NaN where it has no answer. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly of: (values: readonly number[]) => number;
  /** The same for functions of one value only. */
  readonly ofOne?: (value: number) => number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ofOne = (calculate: (value: number) => number): FormulaFunction => ({
  least: 1,
  most: 1,
  of: ([value = NaN]) => calculate(value),
  ofOne: calculate,
});
const ofMany = (calculate: (values: readonly number[]) => number): FormulaFunction => ({
  least: 1,
  most: Infinity,
  of: calculate,
});

/** Every function a formula may call. ln is the natural logarithm; round takes decimal places and rounds halves away from zero. */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["min", ofMany((values) => Math.min(...values))],
  ["max", ofMany((values) => Math.max(...values))],
  ["sum", ofMany(sum)],
  ["mean", ofMany((values) => sum(values) / values.length)],
  ["abs", ofOne(Math.abs)],
  ["round", { least: 1, most: 2, of: ([value = NaN, places = 0]) => roundHalfAway(value, places) }],
  ["floor", ofOne(Math.floor)],
  ["ceil", ofOne(Math.ceil)],
  ["sqrt", ofOne(Math.sqrt)],
  ["exp", ofOne(Math.exp)],
  ["ln", ofOne(Math.log)],
  ["log10", ofOne(Math.log10)],
]);
