import { badArgument, type Failure } from "../failure";
import { parseExpression } from "./mathjs-parser";
import type { ParsedNode } from "./parsed-node";
import type { Token } from "./scan-formula";

const letter = /^[\p{L}\p{M}\p{N}_]$/u;
/** Letters of any script; one outside the basic plane comes as two halves. */
parseExpression.isAlpha = (character: string, before: string, after: string): boolean =>
  character !== "" &&
  !parseExpression.isDigit(character) &&
  (letter.test(character) || letter.test(character + after) || letter.test(before + character));

const written = ({ kind, text, percent }: Token) => (kind === "number" && percent ? String(Number(text) / 100) : text);

/** What mathjs complains of, in our words. */
function complaint(error: unknown, starts: readonly number[], tokens: readonly Token[], length: number): Failure {
  const { message, char } = error as { message?: string; char?: number };
  const token = tokens[starts.filter((start) => start < (char ?? 0)).length - 1];
  const end = char === undefined || char > length || !token;
  const place = end ? "at its end" : `at character ${token.at} ("${token.text}")`;
  const what = /parenthesis/i.test(message ?? "")
    ? "a bracket is not closed"
    : /false part/i.test(message ?? "")
      ? 'a ":" is missing after "?"'
      : /value expected|end of expr/i.test(message ?? "")
        ? "a name or a number is missing"
        : "this does not belong here";
  return badArgument(`The formula cannot be read ${place}: ${what}.`);
}

/**
 * mathjs' tree of a formula's words; `10%` goes in as the number 10/100. Fails as a wrong argument, naming the place, where the words
 * make no formula.
 */
export function parseTokens(tokens: readonly Token[]): ParsedNode | Failure {
  const starts: number[] = [];
  let text = "";
  for (const token of tokens) {
    starts.push(text.length);
    text += `${written(token)} `;
  }
  try {
    return parseExpression(text.trimEnd()) as ParsedNode;
  } catch (error) {
    return complaint(error, starts, tokens, text.trimEnd().length);
  }
}
