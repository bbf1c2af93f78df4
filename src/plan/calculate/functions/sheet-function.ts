import type { CellError } from "../../workbook-plan";
import { scalar } from "../area";
import { asNumber } from "../coerce";
import { finite, isError, type Operand, type Scalar } from "../operand";

/** A function that formulas of templates may call: how many values it takes and what it makes of them. */
export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  readonly of: (operands: readonly Operand[]) => Operand;
}

export type SheetFunctions = Readonly<Record<string, SheetFunction>>;

/** A function that looks at one value, whatever it is. */
export const ofAny = (look: (value: Scalar) => Scalar): SheetFunction => ({
  least: 1,
  most: 1,
  of: ([operand = null]) => look(scalar(operand)),
});

/** A function of single values; the first error among them is its answer. */
export const ofValues = (
  least: number,
  most: number,
  calculate: (values: readonly Exclude<Scalar, CellError>[]) => Scalar,
): SheetFunction => ({
  least,
  most,
  of: (operands) => {
    const values: Exclude<Scalar, CellError>[] = [];
    for (const operand of operands) {
      const value = scalar(operand);
      if (isError(value)) return value;
      values.push(value);
    }
    return calculate(values);
  },
});

/** A function of numbers; #NUM! where it has no answer. */
export const ofNumbers = (
  least: number,
  most: number,
  calculate: (numbers: readonly number[]) => number,
): SheetFunction =>
  ofValues(least, most, (values) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = asNumber(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    return finite(calculate(numbers));
  });
