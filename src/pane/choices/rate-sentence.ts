import { words } from "../words/words";
import { rangeText } from "./summary";

/** Why only the user's own rate is offered, and the ways out; `shown` are the stated years of the range. */
export function rateSentence(unrated: readonly string[], shown: readonly string[]): string {
  const { noRate, noRateFor } = words().choices;
  if (unrated.length === shown.length) return noRate(rangeText(shown[0] ?? "", shown.at(-1) ?? ""));
  return noRateFor(unrated);
}
