import { invalidArgument } from "./api-error";

/** A word of Excel's enumeration, or InvalidArgument. */
export function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw invalidArgument(`${String(given)} is none of ${words.join(", ")}.`);
  return found;
}
