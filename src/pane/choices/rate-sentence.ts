import { rangeText } from "./summary";

/** Why only the user's own rate is offered, and the ways out; `shown` are the stated years of the range. */
export function rateSentence(unrated: readonly string[], shown: readonly string[]): string {
  if (unrated.length === shown.length)
    return `No filing states a rate for ${rangeText(shown[0] ?? "", shown.at(-1) ?? "")}: type your own.`;
  const years = unrated.length === 1 ? "that year" : "those years";
  return `No filing states a rate for ${unrated.join(", ")}: type your own for the whole range, or leave ${years} out.`;
}
