/** What braces in a text stand for: `company.name` to `Alibaba Group`. */
export type Words = Readonly<Record<string, string>>;

/** A text with its words filled in. A word nobody knows is a mistake of the template. */
export function fillWords(text: string, words: Words): string {
  return text.replace(/\{([\w.]+)\}/g, (_, word: string) => {
    const value = words[word];
    if (value === undefined) throw new Error(`Template text "${text}" names "${word}", which is not known there.`);
    return value;
  });
}

/** Words under a prefix: `name` of a line is `line.name`. */
export const prefixed = (prefix: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [`${prefix}.${word}`, value]));
