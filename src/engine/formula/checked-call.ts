import type { ParsedNode } from "./parsed-node";
import { badArgument, type Failure, isFailure } from "../failure";
import { formulaFunctions } from "./formula-functions";
import type { Term } from "./term";
import { unknownFunction, unknownWord, type Vocabulary } from "./vocabulary";

/** `prev(name)`, `prev(name, n)`, `prev(name, n, start)`. */
function checkedPrevious(
  [line, back, start]: readonly ParsedNode[],
  vocabulary: Vocabulary,
  check: (node: ParsedNode) => Term | Failure,
): Term | Failure {
  if (line?.type !== "SymbolNode") return badArgument("prev takes the name of a line first: prev(cloud, 1).");
  if (!vocabulary.names.has(line.name)) return unknownWord(line.name, vocabulary);
  const periods = back === undefined ? 1 : back.type === "ConstantNode" ? Number(back.value) : NaN;
  if (!Number.isInteger(periods) || periods < 1)
    return badArgument(`prev(${line.name}, n): n is a whole number of periods from 1 on.`);
  const before = start && check(start);
  return isFailure(before) ? before : { kind: "previous", name: line.name, back: periods, start: before };
}

/** How many values a call takes, in words. */
const takes = (least: number, most: number) =>
  most === Infinity ? `${least} or more` : least === most ? String(least) : `${least} to ${most}`;

/** A call of an allowed function with as many values as it takes, or the failure that names the function. */
export function checkedCall(
  name: string,
  args: readonly ParsedNode[],
  vocabulary: Vocabulary,
  check: (node: ParsedNode) => Term | Failure,
): Term | Failure {
  const previous = name === "prev" && vocabulary.periods;
  const { least, most } = previous
    ? { least: 1, most: 3 }
    : name === "if"
      ? { least: 3, most: 3 }
      : (formulaFunctions.get(name) ?? { least: 0, most: -1 });
  if (most < 0) return unknownFunction(name, vocabulary);
  if (args.length < least || args.length > most)
    return badArgument(`${name} takes ${takes(least, most)} ${most === 1 ? "value" : "values"}, not ${args.length}.`);
  if (previous) return checkedPrevious(args, vocabulary, check);
  const terms: Term[] = [];
  for (const arg of args) {
    const term = check(arg);
    if (isFailure(term)) return term;
    terms.push(term);
  }
  const [when, then, otherwise] = terms;
  return name === "if" && when && then && otherwise
    ? { kind: "choice", when, then, otherwise }
    : { kind: "call", name, terms };
}
