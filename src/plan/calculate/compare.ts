import type { CellError } from "../workbook-plan";
import { isError, type Scalar } from "./operand";

/** Numbers stand before texts, texts before truths. */
const ranks = { number: 0, string: 1, boolean: 2 } as const;
type Comparable = number | string | boolean;

/** What an empty cell is beside another value: that value's own nothing. */
function nothingLike(value: Comparable | null): Comparable {
  return typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;
}

const order = (left: number | string, right: number | string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Excel compares numbers by their first 15 digits, so that binary fractions do not tell 0.3 from 0.1 + 0.2. */
function orderNumbers(left: number, right: number): number {
  const near = Math.abs(left - right) < 1e-14 * Math.abs(left);
  return near ? order(Number(left.toPrecision(15)), Number(right.toPrecision(15))) : order(left, right);
}

/** Below, equal to or above 0 as the left value stands before, beside or after the right one; the first error where there is one. */
export function compare(left: Scalar, right: Scalar): number | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const [one, other] = [left ?? nothingLike(right), right ?? nothingLike(left)];
  if (typeof one === "number" && typeof other === "number") return orderNumbers(one, other);
  if (typeof one === "string" && typeof other === "string") return order(one.toLowerCase(), other.toLowerCase());
  return (
    ranks[typeof one as keyof typeof ranks] - ranks[typeof other as keyof typeof ranks] ||
    order(Number(one), Number(other))
  );
}
