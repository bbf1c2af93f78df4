import { formulaFunctions } from "./formula-functions";

/** Words of the language beside its functions. */
export const languageWords = ["and", "or", "not", "if", "prev", "period"] as const;

/** Words mathjs or Excel read in their own way: refused with what to write. */
export const refusedWords: ReadonlyMap<string, string> = new Map([
  ["mod", "mathjs and Excel give different remainders. Write a - b * floor(a / b)"],
  ["xor", "write a != b"],
  ["to", "there are no units"],
  ["in", "there are no units"],
  ["log", "its base is not clear. Write ln or log10"],
  ["true", "write 1"],
  ["false", "write 0"],
  ["null", "a missing value is not zero"],
  ["undefined", "a missing value is not zero"],
]);

/** Whether a word belongs to the language, so that no line can be called so. */
export const isReserved = (word: string): boolean =>
  formulaFunctions.has(word) || refusedWords.has(word) || languageWords.some((known) => known === word);
