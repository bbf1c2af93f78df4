import type { Cell } from "../asked/broadcast";
import { isBlankCell } from "../asked/cell-text";
import { badArgument, type Failure, incomplete, isFailure } from "../failure";
import { printed } from "../explain/printed";
import type { Line } from "./model";
import { readDefinition } from "./read-definition";

const noNames = { names: new Set<string>(), periods: false, lineOf: new Map<string, number>() };

function bound(cell: Cell, column: string): number | Failure {
  const read = readDefinition(cell, noNames);
  if (isFailure(read)) return badArgument(`${column} takes a number. ${read.message}`);
  return read.term.kind === "number" ? read.term.value : badArgument(`${column} takes a number, no distribution.`);
}

/** The columns low and high of a driver, both or neither, low not above high; undefined where both are blank. */
export function driverRange(low: Cell, high: Cell, isDriver: boolean): Line["range"] | Failure {
  if (isBlankCell(low) && isBlankCell(high)) return undefined;
  if (!isDriver)
    return badArgument("Low and high belong to drivers (numbers and distributions); this line follows from others.");
  if (isBlankCell(low) || isBlankCell(high))
    return incomplete(`a driver has ${isBlankCell(low) ? "high" : "low"} only`, "give both low and high, or neither");
  const [from, to] = [bound(low, "low"), bound(high, "high")];
  if (isFailure(from)) return from;
  if (isFailure(to)) return to;
  return from <= to
    ? { low: from, high: to }
    : badArgument(`low ${printed(from, { most: 6 })} is above high ${printed(to, { most: 6 })}.`);
}
