import { fillWords } from "../book/words";
import { parseReference } from "./reference";
import { type Address, resolveReference, type Standpoint } from "./resolve-reference";
import { type Token, tokens } from "./tokens";

/** Words inside a string literal, quotes doubled as formulas want them. */
function literal(text: string, { row }: Standpoint): string {
  const inside = fillWords(text.slice(1, -1), row.words);
  return `"${inside.replaceAll('""', '"').replaceAll('"', '""')}"`;
}

function pieceOf({ kind, text }: Token, standpoint: Standpoint): Address {
  if (kind === "reference") return resolveReference(standpoint, parseReference(text));
  const constant = kind === "string" ? literal(text, standpoint) : text;
  return () => constant;
}

/** A template's formula with addresses in place of names, for every period of its row. */
export function resolveFormula(formula: string, standpoint: Standpoint): Address {
  const pieces = tokens(formula).map((token) => pieceOf(token, standpoint));
  return (period) => pieces.map((piece) => piece(period)).join("");
}
