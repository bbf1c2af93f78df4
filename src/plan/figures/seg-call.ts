import { rememberedText } from "../../engine/remembered-text";
import { type FormulaPiece, formulaPieces } from "../formula/formula-piece";

/** A reference or a text. */
export type SegArgument = Exclude<FormulaPiece, { plain: string }>;

/** A call of one of the add-in's functions, as a template writes it: `SEG.GET({company.id},{.label},{period},"revenue")`. */
export interface SegCall {
  readonly name: string;
  /** One piece each; an argument left out has none. */
  readonly arguments: readonly (SegArgument | undefined)[];
}

/** Reads a call; anything but one call whose arguments are references, texts or left out is a mistake of the template. */
export const parseSegCall = rememberedText((text): SegCall => {
  const call = /^SEG\.([A-Z]+)\((.*)\)$/s.exec(text);
  const given: SegCall["arguments"][number][] = [undefined];
  for (const piece of formulaPieces(call?.[2] ?? "")) {
    if (!("plain" in piece)) given[given.length - 1] = piece;
    else if (/^[\s,]*$/.test(piece.plain)) given.push(...Array.from(piece.plain.replace(/\s/g, ""), () => undefined));
    else throw new Error(`"${text}" holds more than references and texts.`);
  }
  if (!call) throw new Error(`"${text}" is not a call of a SEG function.`);
  return { name: call[1] ?? "", arguments: given };
});
