import { sourcesOfCall } from "../../engine/explain/card-of-call";
import { facts } from "../facts";
import { argumentValue } from "../source/argument-value";
import { areaOf, type Book } from "../source/book";
import { segCalls } from "../source/seg-calls";
import type { SegFormula } from "./find-formulas";
import type { SheetGrid } from "./sheet-grid";

/** Letters of a source that are kept: of an array over many filings the first ones. */
const longest = 1000;

/** The filings a formula stands on, from the cells its arguments read; empty where it states no figure, or cannot be followed. */
export function sourceOfFormula(
  { grid, formula }: Pick<SegFormula, "grid" | "formula">,
  grids: readonly SheetGrid[],
): string {
  const book: Book = { grids, formulas: [], frozen: [], ledger: undefined, names: new Map() };
  const sources = segCalls(formula).flatMap(({ name, arguments: texts }) => {
    const given = texts.map((text) => argumentValue(text, (reference) => areaOf(book, reference, grid)));
    const known = given.filter((one) => one !== undefined);
    return known.length === given.length ? sourcesOfCall(facts, { name, arguments: known }) : [];
  });
  return [...new Set(sources)].join("; ").slice(0, longest);
}
