import { fillWords } from "../book/words";
import { parseReference } from "./reference";
import { resolveReference, type Standpoint } from "./resolve-reference";
import { tokens } from "./tokens";

/** Words inside a string literal, quotes doubled as formulas want them. */
const literal = (text: string, standpoint: Standpoint): string => {
  const inside = fillWords(text.slice(1, -1), standpoint.row.words);
  return `"${inside.replaceAll('""', '"').replaceAll('"', '""')}"`;
};

/** A template's formula with addresses in place of names. */
export function resolveFormula(formula: string, standpoint: Standpoint): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind === "string") return literal(text, standpoint);
      return kind === "reference" ? resolveReference(standpoint, parseReference(text)) : text;
    })
    .join("");
}
