import { badArgument, type Failure, fail } from "../failure";
import { nearestName } from "../facts/nearest-name";
import { distributions, isDistribution } from "./distributions";
import { formulaFunctions } from "./formula-functions";
import { languageWords } from "./reserved-words";

/** What a formula may speak of. */
export interface Vocabulary {
  /** Names of values, as formulaName gives them. */
  readonly names: ReadonlySet<string>;
  /** Whether there are periods, and with them `prev` and `period`. */
  readonly periods: boolean;
}

/** Letters compared in the search for a near name: it keeps a refusal within 20 ms however many long names there are. */
const effort = 400_000;

/** The nearest of the first names, as many of them as the effort allows; thousands where names are short. */
function nearest(word: string, names: Iterable<string>): string | undefined {
  const compared: string[] = [];
  let left = effort;
  for (const name of names) {
    left -= name.length * word.length;
    if (left < 0) break;
    compared.push(name);
  }
  return nearestName(word, compared);
}
const hint = (near: string | undefined) => (near === undefined ? "" : ` Did you mean "${near}"?`);

/** A name that is no value: a function without brackets, or unknown with the nearest name. */
export function unknownWord(word: string, { names, periods }: Vocabulary): Failure {
  if (!periods && (word === "period" || word === "prev"))
    return badArgument(`"${word}" needs periods: it works in a model of several columns.`);
  if (formulaFunctions.has(word) || languageWords.some((known) => known === word))
    return badArgument(`"${word}" is a function: write ${word}(...).`);
  return fail("not-found", `Unknown name "${word}".${hint(nearest(word, names))}`);
}

/** A function that is not allowed, with the nearest that is. */
export function unknownFunction(word: string, vocabulary: Vocabulary): Failure {
  if (!vocabulary.periods && word === "prev") return unknownWord(word, vocabulary);
  if (isDistribution(word))
    return badArgument(`"${word}" is a distribution: it must be the whole definition of a line of its own.`);
  const known = [...formulaFunctions.keys(), "if", ...(vocabulary.periods ? ["prev"] : [])];
  const near = nearestName(word, [...known, ...distributions.keys(), "discrete"]);
  return vocabulary.names.has(word)
    ? badArgument(`"${word}" is a value, not a function: write ${word} * (...) to multiply.`)
    : badArgument(`No function "${word}".${hint(near)} Allowed: ${known.join(", ")}.`);
}
