import { fillWords } from "../book/words";
import { type FormulaPiece, formulaPieces } from "./formula-piece";
import { type Address, resolveReference, type Standpoint } from "./resolve-reference";

/** Words inside a string literal, quotes doubled as formulas want them. */
function filled(literal: string, { row }: Standpoint): string {
  if (!literal.includes("{")) return `"${literal}"`;
  return `"${fillWords(literal, row.words).replaceAll('""', '"').replaceAll('"', '""')}"`;
}

function addressOf(piece: FormulaPiece, standpoint: Standpoint): Address | string {
  if ("reference" in piece) return resolveReference(standpoint, piece.reference);
  return "literal" in piece ? filled(piece.literal, standpoint) : piece.plain;
}

/** A template's formula with addresses in place of names, for every period of its row. */
export function resolveFormula(formula: string, standpoint: Standpoint): Address {
  const pieces = formulaPieces(formula).map((piece) => addressOf(piece, standpoint));
  return (period) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : piece(period);
    return text;
  };
}
