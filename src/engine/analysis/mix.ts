import type { Matrix } from "../asked/broadcast";
import { badArgument, type Failure, isFailure, zeroDenominator } from "../failure";
import { holdsNumber, sheetNumbers } from "../asked/sheet-numbers";

/**
 * Shares of a range from the sheet: value / sum of the values, fractions that add up to 1, in the shape of the range. A blank cell is no
 * value and stays blank; text is refused with its place; a sum of zero is #DIV/0!.
 */
export function mix(values: Matrix): (number | undefined)[][] | Failure {
  const numbers = sheetNumbers(values, "Values");
  if (isFailure(numbers)) return numbers;
  if (!holdsNumber(numbers)) return badArgument("Values holds no number.");
  const sum = numbers.flat().reduce<number>((all, value) => all + (value ?? 0), 0);
  if (sum === 0) return zeroDenominator("The sum of the values");
  return numbers.map((row) => row.map((value) => (value === undefined ? undefined : value / sum)));
}
