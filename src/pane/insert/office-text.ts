import { officeSentence } from "./office-sentence";

/** What went wrong and what to do, as one text. */
export function officeText(error: unknown): string {
  const { what, remedy } = officeSentence(error);
  return `${what} ${remedy}`;
}
