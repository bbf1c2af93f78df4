import type { Cell } from "../asked/broadcast";
import { badArgument, type Failure, isFailure } from "../failure";
import { compileFormula } from "../formula/compile-formula";
import { readFormula } from "../formula/read-formula";
import type { Term } from "../formula/term";
import type { Vocabulary } from "../formula/vocabulary";
import { type Definition, isDriven } from "./model";

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;
const withSeparators = /^[+-]?\d{1,3}(?:[,\u2019' ]\d{3})+(?:\.\d+)?$/;

/** The formula text of a cell: a number as it is, TRUE 1, FALSE 0. */
function formulaText(cell: Cell): string | Failure {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? String(cell) : badArgument("The definition is no finite number.");
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell !== "string") return badArgument("The definition is an error value of another cell.");
  const text = cell.trim();
  if (errorText.test(text)) return badArgument(`The definition is the error value ${text.toUpperCase()}.`);
  if (withSeparators.test(text))
    return badArgument(`"${text}": write numbers without thousands separators, ${text.replace(/[,\u2019' ]/g, "")}.`);
  return text.startsWith("=")
    ? badArgument(`"${text.slice(0, 40)}": a definition is written without "=", as a text over line names.`)
    : text;
}

/** What compiling needs: which names there are, whether periods mean something, and where each line's value stands. */
export interface DefinitionContext extends Vocabulary {
  readonly lineOf: ReadonlyMap<string, number>;
}

const ofTerm = (term: Term): Definition => {
  const formula = { term, names: [], earlier: [], period: false };
  return { ...formula, calculate: compileFormula(formula) };
};

/**
 * A cell as a checked definition. A number, or a formula that reads no line and no period (`10%`, `1/3`, `-0.05`), is a driver's number;
 * a distribution is a driver's too; everything else follows from other lines. Fails with the sentence of the formula language, and for
 * error values and numbers with thousands separators.
 */
export function readDefinition(cell: Cell, context: DefinitionContext): Definition | Failure {
  const text = formulaText(cell);
  if (isFailure(text)) return text;
  const formula = readFormula(text, context);
  if (isFailure(formula)) return formula;
  const calculate = compileFormula(formula, context.lineOf);
  if (formula.names.length > 0 || formula.earlier.length > 0 || formula.period || isDriven(formula))
    return { ...formula, calculate };
  const value = calculate({ values: [] });
  return isFailure(value) ? value : ofTerm({ kind: "number", value });
}
