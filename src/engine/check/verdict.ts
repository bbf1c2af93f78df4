import { printed } from "../explain/printed";

/** `OK`, `OK (by construction)`, `FAIL: ...` or `INCONCLUSIVE: ...`. */
export type Verdict = string;

/** An amount in units of one, as a verdict writes it: millions, to the last unit. */
export const millions = (amount: number): string => printed(amount / 1e6, { most: 6 });

/** The verdict that counts of several: a failure, else what cannot be said, else what holds only by construction. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict | undefined =>
  ["FAIL", "INCONCLUSIVE", "OK (", "OK"].flatMap((start) => verdicts.filter((own) => own.startsWith(start)))[0];
