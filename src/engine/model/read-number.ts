import type { Cell } from "../asked/broadcast";
import { badArgument, type Failure, isFailure } from "../failure";
import { readDefinition } from "./read-definition";

const noNames = { names: new Set<string>(), periods: false, lineOf: new Map<string, number>() };

/** A cell as a number, written as models write one: `0.1`, `10%`, `1/3`. Fails for a distribution and for whatever is no number. */
export function readNumber(cell: Cell): number | Failure {
  const read = readDefinition(cell, noNames);
  if (isFailure(read)) return read;
  return read.term.kind === "number" ? read.term.value : badArgument(`"${String(cell)}" is a distribution, no number.`);
}
