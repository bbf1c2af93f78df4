/** What braces in a text stand for: `company.name` to `Alibaba Group`. */
export type Words = Readonly<Record<string, string>>;

/** A text with its words filled in. A word nobody knows is a mistake of the template. */
export function fillWords(text: string, words: Words): string {
  if (!text.includes("{")) return text;
  return text.replace(/\{([\w.]+)\}/g, (_, word: string) => {
    const value = words[word];
    if (value === undefined) throw new Error(`Template text "${text}" names "${word}", which is not known there.`);
    return value;
  });
}

/** Words and, under a prefix, those of an item: its `name` is `line.name`; without a prefix they are known as they are. What was known before is inherited, not copied; a word that is worked out when a text asks stays one. */
export const withItem = (words: Words, prefix: string, item: Words): Words =>
  Object.create(
    words,
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(item)).map(([word, is]) => [
        prefix === "" ? word : `${prefix}.${word}`,
        is,
      ]),
    ),
  ) as Words;
