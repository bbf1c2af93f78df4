import { badArgument, type Failure, incomplete, isFailure } from "../failure";
import { compileFormula } from "../formula/compile-formula";
import { formulaName } from "../formula/formula-name";
import { readFormula } from "../formula/read-formula";

/** Most named values of one formula. */
export const mostNames = 1000;

/** A name as typed and its value as the cell holds it. */
export interface NamedValue {
  readonly name: string;
  readonly value: unknown;
}

/** The number a formula may take from a cell: TRUE is 1 and FALSE 0, a blank is missing and no zero. */
function numberOf({ name, value }: NamedValue): number | Failure {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value === "" || value === null || value === undefined
    ? incomplete(`"${name}" has no value`, "a blank is not zero")
    : badArgument(`"${name}" is no number: ${typeof value === "string" ? `"${value}"` : `a ${typeof value}`}.`);
}

/** Name in the formula to its value; a row without name and value is a spacer, a name that stands twice fails. */
function byName(values: readonly NamedValue[]): Map<string, NamedValue> | Failure {
  const named = new Map<string, NamedValue>();
  if (values.length > mostNames) return badArgument(`At most ${mostNames} names, not ${values.length}.`);
  for (const [at, entry] of values.entries()) {
    const blank = entry.value === "" || entry.value === null || entry.value === undefined;
    if (entry.name.trim() === "" && blank) continue;
    if (entry.name.trim() === "") return badArgument(`Value ${at + 1} has no name.`);
    const name = formulaName(entry.name);
    if (isFailure(name)) return name;
    const other = named.get(name);
    if (other) return badArgument(`"${other.name}" and "${entry.name}" are one name, ${name}: give it once.`);
    named.set(name, entry);
  }
  return named;
}

/**
 * The value of a formula text over named values, in whatever unit they give; a comparison is 1 or 0. Fails with a sentence for a text that
 * is not of the formula language, an unknown name, a name given twice, a used value that is blank or text, a division by zero and a result
 * that is not finite.
 */
export function calc(expression: string, values: readonly NamedValue[]): number | Failure {
  const named = byName(values);
  if (isFailure(named)) return named;
  const formula = readFormula(expression, { names: new Set(named.keys()), periods: false });
  if (isFailure(formula)) return formula;
  const inputs: number[] = [];
  for (const name of formula.names) {
    const value = numberOf(named.get(name) ?? { name, value: undefined });
    if (isFailure(value)) return value;
    inputs.push(value);
  }
  return compileFormula(formula)({ values: inputs });
}
