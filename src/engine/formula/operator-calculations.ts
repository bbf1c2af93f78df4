import type { Operator } from "./term";

const truth = (holds: boolean) => (holds ? 1 : 0);

/** What each operator makes of two numbers; comparison is exact and gives 1 or 0. */
export const calculations: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
  "<": (left, right) => truth(left < right),
  ">": (left, right) => truth(left > right),
  "<=": (left, right) => truth(left <= right),
  ">=": (left, right) => truth(left >= right),
  "==": (left, right) => truth(left === right),
  "!=": (left, right) => truth(left !== right),
  and: (left, right) => truth(left !== 0 && right !== 0),
  or: (left, right) => truth(left !== 0 || right !== 0),
};
