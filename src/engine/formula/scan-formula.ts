import { badArgument, type Failure } from "../failure";
import { longestName } from "./formula-name";
import { refusedWords } from "./reserved-words";
import { refusedSigns } from "./refused-signs";

/** A word of a formula and where it begins, counted from 1. `percent` says that `%` follows a number. */
export interface Token {
  readonly kind: "number" | "name" | "sign";
  readonly text: string;
  readonly at: number;
  readonly percent: boolean;
}

/** Most characters of a formula, most words and signs, and most brackets within brackets: what the parser takes in its stride. */
export const longestFormula = 2000;
export const mostTokens = 500;
export const deepestBrackets = 50;

const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/uy;
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const sign = /<>|\*\*|<<|>>|&&|\|\||[<>=!]=|[^]/uy;
const allowed = new Set(["+", "-", "*", "/", "^", "(", ")", ",", "?", ":", "<", ">", "<=", ">=", "==", "!="]);
const between = new Set(["and", "or"]);

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
const endsValue = ({ kind, text }: Token) => kind === "number" || text === ")" || (kind === "name" && !isWord(text));
const isWord = (text: string) => between.has(text) || text === "not";
const startsValue = (token: Token) =>
  token.kind === "number" || token.text === "(" || (token.kind === "name" && !between.has(token.text));

/** Two values with nothing between them, but for a function and its brackets. */
function touching(before: Token | undefined, token: Token): Failure | undefined {
  if (!before || !endsValue(before) || !startsValue(token)) return undefined;
  if (before.kind === "name" && token.text === "(") return undefined;
  const left = `${before.text}${before.percent ? "%" : ""}`;
  return badArgument(
    `A sign is missing at character ${token.at}, between "${left}" and "${token.text}": write "${left} * ${token.text}" to multiply.`,
  );
}

/** The token that begins at a place. */
function tokenAt(text: string, start: number): Token | Failure {
  const at = start + 1;
  const digits = match(number, text, start);
  if (digits !== undefined)
    return Number.isFinite(Number(digits))
      ? { kind: "number", text: digits, at, percent: false }
      : badArgument(`The number "${digits.slice(0, 40)}" at character ${at} is too large.`);
  const letters = match(word, text, start);
  const why = refusedWords.get(letters ?? "");
  if (letters !== undefined && why !== undefined)
    return badArgument(`"${letters}" at character ${at} is not allowed: ${why}.`);
  if (letters !== undefined)
    return letters.length > longestName
      ? badArgument(
          `"${letters.slice(0, 40)}..." at character ${at} is too long: a name has at most ${longestName} characters.`,
        )
      : { kind: "name", text: letters, at, percent: false };
  const found = match(sign, text, start) ?? "";
  if (allowed.has(found)) return { kind: "sign", text: found, at, percent: false };
  const instead = refusedSigns.get(found) ?? "allowed are names, numbers, + - * / ^ ( ) , ? : < > <= >= == != and 10%";
  return badArgument(`"${found}" at character ${at} is not allowed: ${instead}.`);
}

/**
 * The words of a formula text in order (NFKC, lower case). Fails for a character that is not of the language, `%` not right after a
 * number, two values with no sign between them, more than 2,000 characters, 500 words and signs or 50 brackets within each other.
 */
export function scanFormula(typed: string): Token[] | Failure {
  const text = typed
    .slice(0, longestFormula + 1)
    .normalize("NFKC")
    .toLowerCase();
  if (typed.length > longestFormula || text.length > longestFormula)
    return badArgument(`A formula has at most ${longestFormula.toLocaleString("en-US")} characters.`);
  const tokens: Token[] = [];
  let depth = 0;
  for (let start = 0; start < text.length;) {
    const before = tokens.at(-1);
    if (/\s/u.test(text[start] ?? "")) {
      start += 1;
      continue;
    }
    if (text[start] === "%") {
      if (before?.kind !== "number" || before.percent)
        return badArgument(`"%" at character ${start + 1}: it may stand after a number only, as in 10%. Write /100.`);
      tokens[tokens.length - 1] = { ...before, percent: true };
      start += 1;
      continue;
    }
    const token = tokenAt(text, start);
    if ("failure" in token) return token;
    const apart = touching(before, token);
    if (apart) return apart;
    depth += token.text === "(" ? 1 : token.text === ")" ? -1 : 0;
    if (tokens.length >= mostTokens)
      return badArgument(`A formula has at most ${mostTokens} words and signs: split it into lines.`);
    if (depth > deepestBrackets)
      return badArgument(`More than ${deepestBrackets} brackets within each other at character ${token.at}.`);
    tokens.push(token);
    start += token.text.length;
  }
  return tokens.length > 0 ? tokens : badArgument("The formula is empty.");
}
