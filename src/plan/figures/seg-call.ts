import { type Token, tokens } from "../formula/tokens";

/** A call of one of the add-in's functions, as a template writes it: `SEG.GET({company.id},{.label},{period},"revenue")`. */
export interface SegCall {
  readonly name: string;
  /** One piece each; an argument left out has none. */
  readonly arguments: readonly (Token | undefined)[];
}

/** Reads a call; anything but one call whose arguments are references, texts or left out is a mistake of the template. */
export function parseSegCall(text: string): SegCall {
  const call = /^SEG\.([A-Z]+)\((.*)\)$/s.exec(text);
  const given: (Token | undefined)[] = [undefined];
  for (const token of tokens(call?.[2] ?? "")) {
    if (token.kind !== "plain") given[given.length - 1] = token;
    else if (/^[\s,]*$/.test(token.text)) given.push(...Array.from(token.text.replace(/\s/g, ""), () => undefined));
    else throw new Error(`"${text}" holds more than references and texts.`);
  }
  if (!call) throw new Error(`"${text}" is not a call of a SEG function.`);
  return { name: call[1] ?? "", arguments: given };
}
