import { plainText } from "../../render/office/plain-text";

/** Errors that are an answer. Others mean that there is none yet, or that the function is not known here. */
const answers: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!"]);

/** Excel's errors; a text that merely begins with the sign is none. */
const error = /^#(?:[A-Z][A-Z_/]*[?!]|N\/A|DIV\/0!|GETTING_DATA)$/;

/** Whether a value is one that a formula has come to, so that it can stand in its place. */
export const isAnswer = (value: unknown): boolean =>
  typeof value !== "string" || !error.test(value) || answers.has(value);

/** What shows an empty text: in Excel a cell that holds nothing is another thing to calculate with. */
export const emptyText = '=""';

/** A value as it is written so that the cell shows the same: a text stays one, an empty text is not an empty cell, an error stays that error. */
export function frozenContent(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  if (text === "") return emptyText;
  return answers.has(text) ? text : plainText(text);
}
