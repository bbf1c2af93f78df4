import { nameKey } from "../../engine/facts/name-key";
import type { OwnCompany } from "../choices";
import { ownReconciling } from "./own-index";

/** What is wrong with a company of the user's own, with what a sentence about it says. */
export type OwnFault =
  | { readonly is: "name" }
  | { readonly is: "currency"; readonly typed: string }
  | { readonly is: "year end"; readonly typed: number }
  | { readonly is: "no line" }
  | { readonly is: "too many lines"; readonly count: number }
  | { readonly is: "long line"; readonly line: string }
  | { readonly is: "blank line" }
  | { readonly is: "reserved line"; readonly line: string }
  | { readonly is: "line twice"; readonly line: string }
  | { readonly is: "year"; readonly typed: string }
  | { readonly is: "too many years"; readonly count: number };

/** As much as a sheet and a chart stay readable with. */
export const mostOfOwn = { lines: 30, letters: 60, years: 30 } as const;

function linesFault(lines: readonly string[]): OwnFault | undefined {
  if (lines.length === 0) return { is: "no line" };
  if (lines.length > mostOfOwn.lines) return { is: "too many lines", count: lines.length };
  const long = lines.find((line) => line.length > mostOfOwn.letters);
  if (long !== undefined) return { is: "long line", line: long };
  if (lines.some((line) => line.trim() === "")) return { is: "blank line" };
  const reserved = ["Total", ownReconciling].map(nameKey);
  const taken = lines.find((line) => reserved.includes(nameKey(line)));
  if (taken !== undefined) return { is: "reserved line", line: taken };
  const twice = lines.find((line, at) => lines.slice(0, at).some((other) => nameKey(other) === nameKey(line)));
  return twice === undefined ? undefined : { is: "line twice", line: twice };
}

/** What is wrong with each part of a company of the user's own; undefined where nothing is. */
export const ownFaults = {
  name: (name: string): OwnFault | undefined =>
    name.trim() === "" || name.length > mostOfOwn.letters ? { is: "name" } : undefined,
  currency: (typed: string): OwnFault | undefined => (/^[A-Z]{3}$/.test(typed) ? undefined : { is: "currency", typed }),
  yearEnd: (typed: number): OwnFault | undefined =>
    Number.isInteger(typed) && typed >= 1 && typed <= 12 ? undefined : { is: "year end", typed },
  lines: linesFault,
  year: (typed: string): OwnFault | undefined =>
    /^\s*(FY)?\d{4}\s*$/i.test(typed) ? undefined : { is: "year", typed },
  years: (count: number): OwnFault | undefined =>
    count > mostOfOwn.years ? { is: "too many years", count } : undefined,
};

/** The first thing that is wrong with it, years aside. */
export const ownFault = ({ name, currency, lines, yearEnd = 12 }: OwnCompany): OwnFault | undefined =>
  ownFaults.name(name) ?? ownFaults.currency(currency) ?? ownFaults.yearEnd(yearEnd) ?? ownFaults.lines(lines);
