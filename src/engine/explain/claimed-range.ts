import type { Claim } from "../../data/types";

/** How far a figure may lie from a number claimed and still be what the article says, in the claim's own unit. */
export interface ClaimedRange {
  readonly below: number;
  readonly above: number;
}

/** What the last digit printed of a number is worth: 0.1 of 7.4, 1 of 134, 100 of 1,300 (1.3 trillion in billions). */
export function lastDigit(number: number): number {
  const [whole = "", decimals = ""] = String(Math.abs(number)).split(".");
  if (decimals !== "") return Number(`1e-${decimals.length}`);
  return Number(`1e${/0*$/.exec(whole)?.[0].length ?? 0}`);
}

/** Words that make of a number the least there is: its last digit is cut, not rounded. */
const atLeast = /\b(?:over|more than|above|at least|exceed(?:ed|s|ing)?)\b/i;

/**
 * The range of figures that a number stands for as the article prints it: half a unit of its last digit on either side; from the number up
 * to the next one where the words are `over` or `more than`.
 */
export function claimedRange({ quote }: Pick<Claim, "quote">, claimed: number): ClaimedRange {
  const unit = lastDigit(claimed);
  return atLeast.test(quote) ? { below: 0, above: unit } : { below: unit / 2, above: unit / 2 };
}
