import type { CellError } from "../../workbook-plan";
import { Area } from "../area";
import { asNumber } from "../coerce";
import { errors, finite, isError, type Operand, type Scalar } from "../operand";
import type { SheetFunction, SheetFunctions } from "./sheet-function";

/** The values of ranges, where texts and truths do not count as numbers, and values that stand in no cells, as the numbers they are. */
const valuesOf = (operand: Operand): Scalar[] => (operand instanceof Area ? operand.values() : [asNumber(operand)]);

/** The numbers of ranges and values, or the first error. */
function numbersIn(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands)
    for (const value of valuesOf(operand)) {
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
    }
  return numbers;
}

const aggregate = (calculate: (numbers: readonly number[]) => Scalar): SheetFunction => ({
  least: 1,
  most: Infinity,
  of: (operands) => {
    const numbers = numbersIn(operands);
    if (isError(numbers as Operand)) return numbers as CellError;
    const value = calculate(numbers as number[]);
    return typeof value === "number" ? finite(value) : value;
  },
});

const counting = (values: (operand: Operand) => Scalar[], counts: (value: Scalar) => boolean): SheetFunction => ({
  least: 1,
  most: Infinity,
  of: (operands) => operands.reduce<number>((sum, operand) => sum + values(operand).filter(counts).length, 0),
});

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The sum of products of ranges of one size; what is no number counts as 0. */
function sumProduct(operands: readonly Operand[]): Scalar {
  const columns = operands.map((operand) => (operand instanceof Area ? operand.values() : [operand]));
  const [first = []] = columns;
  const error = columns.flat().find(isError);
  if (error) return error;
  const sizes = operands.map((operand) => (operand instanceof Area ? `${operand.rows} x ${operand.columns}` : "1 x 1"));
  if (new Set(sizes).size > 1) return errors.value;
  const numberAt = (column: readonly Scalar[], at: number) => (typeof column[at] === "number" ? column[at] : 0);
  return finite(total(first.map((_, at) => columns.reduce((product, column) => product * numberAt(column, at), 1))));
}

/** Many values made one: numbers of ranges, where everything else is left out. */
export const aggregates: SheetFunctions = {
  SUM: aggregate(total),
  SUMSQ: aggregate((numbers) => total(numbers.map((number) => number * number))),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? errors.division : total(numbers) / numbers.length)),
  COUNT: counting(valuesOf, (value) => typeof value === "number"),
  COUNTA: counting(
    (operand) => (operand instanceof Area ? operand.values() : [operand]),
    (value) => value !== null,
  ),
  SUMPRODUCT: { least: 1, most: Infinity, of: sumProduct },
};
