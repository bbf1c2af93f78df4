import { badArgument, type Failure } from "../failure";
import { isReserved } from "./reserved-words";

const name = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;
/** Most letters of a name. */
export const longestName = 64;

/** What two spellings of one name share: NFKC, lower case, `_` for spaces. `Gross margin` is gross_margin. */
export const formulaKey = (label: string): string =>
  label
    .slice(0, 4 * longestName)
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, "_");

/**
 * The name by which formulas call a label: letters of any script, digits and `_`, no digit first, at most 64 characters; case does not
 * matter and a space is `_`. Fails as a wrong argument for other characters and for words of the language.
 */
export function formulaName(label: string): string | Failure {
  const key = formulaKey(label);
  if (key.length > longestName)
    return badArgument(`A name has at most ${longestName} characters: "${label.slice(0, 40)}..." has more.`);
  if (!name.test(key)) {
    const near = key.replace(/[^\p{L}\p{M}\p{N}_]+/gu, "_").replace(/^(?=[^\p{L}_])/u, "_");
    const hint = name.test(near) && near !== "_" ? ` "${near}" would do.` : "";
    return badArgument(`"${label}" is no name: letters, digits and _, with no digit first.${hint}`);
  }
  return isReserved(key)
    ? badArgument(`"${label}" is a word of the formula language: give the line another name.`)
    : key;
}
