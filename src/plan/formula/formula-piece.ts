import { rememberedText } from "../../engine/remembered-text";
import { parseReference, type Reference } from "./reference";
import { tokens } from "./tokens";

/** A piece of a formula: a string literal with words, a reference, or what stands as it is. */
export type FormulaPiece =
  | { readonly literal: string }
  | { readonly reference: Reference }
  | { readonly plain: string };

/** A template's formula in pieces, read once: a row repeated has the same formula. */
export const formulaPieces = rememberedText((formula): readonly FormulaPiece[] =>
  tokens(formula).map(({ kind, text }): FormulaPiece => {
    if (kind === "reference") return { reference: parseReference(text) };
    return kind === "string" ? { literal: text.slice(1, -1) } : { plain: text };
  }),
);
