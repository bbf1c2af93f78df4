import { isBasisWord, isOldestFirst } from "./basis";

/** The basis of a comparison over time, and of each of its ends. */
export interface ComparisonBasis {
  /** As measures over time take it. */
  readonly pair: string;
  /** The later year, as stated with the year before. */
  readonly now: string;
  /** The earlier year, as stated with the year after. */
  readonly then: string;
}

/**
 * How both ends of a comparison are asked for, so that `now / then - 1` is the growth rate of the basis: the newest filing that states both,
 * the oldest under `first`; a filing named states both ends itself.
 */
export function comparisonBasis(basis: string): ComparisonBasis {
  if (!isBasisWord(basis)) return { pair: basis, now: basis, then: basis };
  return isOldestFirst(basis)
    ? { pair: "first", now: "first with prior", then: "first with next" }
    : { pair: "latest", now: "with prior", then: "with next" };
}
