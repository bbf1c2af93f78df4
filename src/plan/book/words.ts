import { rememberedText } from "../../engine/remembered-text";

/** What may be said of one thing: `name` is `Cloud`. A word may be a getter: it is worked out where a text asks. */
export type Words = Readonly<Record<string, string>>;

/** What braces in a text stand for in one place: an item's words under its prefix (`line.name`), before those known without it. */
export interface Spoken {
  /** Empty: the words are known as they are. */
  readonly prefix: string;
  readonly words: Words;
  readonly outer?: Spoken;
}

/** A word where it stands; undefined for one nobody knows there. */
export function wordOf(spoken: Spoken, word: string): string | undefined {
  const dot = word.indexOf(".");
  const prefix = word.slice(0, Math.max(0, dot));
  const name = word.slice(dot + 1);
  for (let at: Spoken | undefined = spoken; at; at = at.outer) {
    const known = at.prefix === "" ? at.words[word] : at.prefix === prefix ? at.words[name] : undefined;
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A text cut at its words: what stands as it is, then a word, in turn. Each text is cut once: a row repeated has the same. */
const pieces = rememberedText((text) => text.split(/\{([\w.]+)\}/));

/** A text with its words filled in. A word nobody knows is a mistake of the template. */
export function fillWords(text: string, spoken: Spoken): string {
  if (!text.includes("{")) return text;
  return pieces(text).reduce((filled, piece, at) => {
    if (at % 2 === 0) return filled + piece;
    const value = wordOf(spoken, piece);
    if (value === undefined) throw new Error(`Template text "${text}" names "${piece}", which is not known there.`);
    return filled + value;
  }, "");
}
