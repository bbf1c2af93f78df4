import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import type { Selection } from "../figure/selection";
import { type CardPlace, type CardRow, sourceCard } from "./source-card";

/** A figure, or a measure made of figures. */
export type Found =
  | Selection
  | { readonly value: number; readonly numerator: Selection }
  | { readonly value: number; readonly now: object }
  | { readonly value: number; readonly origin: Selection | CardPlace; readonly segments?: readonly object[] };

export const isSelection = (candidate: object): candidate is Selection => "cited" in candidate;

/** What a card cites: the figure itself, what is divided, the newer end, or the lines a measure is made of. */
export function citedOf(found: Found): Selection | CardPlace | undefined {
  if (isSelection(found)) return found;
  if ("origin" in found) return found.origin;
  if ("numerator" in found) return found.numerator;
  return "now" in found && isSelection(found.now) ? found.now : undefined;
}

/** The lines of the card of a measure: what it is, where it comes from and, from `arithmetic`, how it was worked out. */
export function cardRows(index: FactIndex, found: Found, arithmetic: string | Failure): CardRow[] {
  const cited = citedOf(found);
  return [
    ...(cited ? sourceCard(index, cited) : []),
    ["Arithmetic", isFailure(arithmetic) ? arithmetic.message : arithmetic],
  ];
}
