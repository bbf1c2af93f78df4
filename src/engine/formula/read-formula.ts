import { type Failure, isFailure } from "../failure";
import { checkedDistribution } from "./checked-distribution";
import { checkedTerm } from "./checked-term";
import { isDistribution } from "./distributions";
import { parseTokens } from "./parse-tokens";
import { scanFormula } from "./scan-formula";
import type { Term } from "./term";
import { type TermNames, termNames } from "./term-names";
import type { Vocabulary } from "./vocabulary";

/** A formula that passed the check. */
export interface Formula extends TermNames {
  readonly term: Term;
}

/**
 * A formula text as a checked term: words scanned, parsed by mathjs, every node held against the allow-list; nothing is evaluated but
 * the parameters of a distribution, which may only be the whole text. Fails with a sentence for whatever is not of the language
 * (docs/decisions/0016) and for a name the vocabulary does not have.
 */
export function readFormula(text: string, vocabulary: Vocabulary): Formula | Failure {
  const tokens = scanFormula(text);
  if (isFailure(tokens)) return tokens;
  const node = parseTokens(tokens);
  if (isFailure(node)) return node;
  const term =
    node.type === "FunctionNode" && node.fn.type === "SymbolNode" && isDistribution(node.fn.name)
      ? checkedDistribution(node.fn.name, node.args)
      : checkedTerm(node, vocabulary);
  return isFailure(term) ? term : { term, ...termNames(term) };
}
