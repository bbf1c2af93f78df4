import { definitionOf, type Model } from "./model";

/** What a driver cell counts as outside a simulation: its number, or the mean of its distribution; NaN for a cell that follows from others. */
export function givenValue(model: Model, cell: number): number {
  const term = definitionOf(model, cell)?.term;
  return term?.kind === "number" ? term.value : term?.kind === "distribution" ? term.mean : NaN;
}
