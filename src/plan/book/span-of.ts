import type { Row } from "./book";

/** Places of the years under which a row has something: the periods of its block, the forecast years, or both. */
export function spanOf({ template: { across, ahead }, block }: Row): readonly number[] {
  const { periods, ahead: years, span } = block;
  const { filled } = block.template;
  if (filled && filled.to === undefined) return span;
  if (ahead === undefined) return periods;
  return across === undefined ? years : span;
}
