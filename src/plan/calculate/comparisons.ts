import type { CellError } from "../workbook-plan";
import { compare } from "./compare";
import type { Scalar } from "./operand";

type Comparison = (left: Scalar, right: Scalar) => boolean | CellError;

const comparison =
  (holds: (order: number) => boolean): Comparison =>
  (left, right) => {
    const order = compare(left, right);
    return typeof order === "number" ? holds(order) : order;
  };

/** Whether two values stand to each other as a sign says, or the first error of theirs. */
export const comparisons = {
  "==": comparison((order) => order === 0),
  "!=": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
