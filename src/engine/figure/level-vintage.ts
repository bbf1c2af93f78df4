import type { Axis, Company, SegmentLine } from "../../data/types";
import { figureOf, inBasisOrder, isOfBasis } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { linePath } from "../facts/line-index";
import { revenueStatements } from "../facts/scheme";
import { isAddend, type Statement } from "../facts/statement";
import { amountOf } from "../facts/amount";
import { linesAt } from "../facts/lines-at";

/** A segment structure in one period. */
export interface StructurePlace {
  readonly company: Company;
  readonly axis: Axis;
  readonly scheme: string;
  readonly period: string;
}

/** The vintage that all lines of one level are taken from. */
export interface LevelVintage {
  readonly statement: Statement;
  /** Whether its lines add up to what it states above them. */
  readonly complete: boolean;
}

/** The lines of a level, in filing order: the top-level lines of a structure, or those right below one line. */
export const linesOfLevel = (
  index: FactIndex,
  { company, axis, scheme }: Omit<StructurePlace, "period">,
  parent: SegmentLine | undefined,
): SegmentLine[] => {
  const path = parent === undefined ? "" : linePath(parent);
  return linesAt(index, company.id, axis, scheme).filter((line) =>
    path === "" ? isAddend(line) : line.parent === path,
  );
};

/**
 * The vintage from which the revenue of a level's lines is taken (hierarchies come from one vintage): of those whose lines add up to what they
 * state above them, else of all that state a line, the vintage `beside` if it is among them, otherwise the one the basis prefers.
 */
export function levelVintage(
  index: FactIndex,
  place: StructurePlace,
  parent: SegmentLine | undefined,
  basis: string,
  beside?: number | null,
): LevelVintage | undefined {
  const { company, axis, scheme, period } = place;
  const ids = [...new Set(linesOfLevel(index, place, parent).map(({ id }) => id))];
  const isComplete = (statement: Statement): boolean => {
    if (parent === undefined) return statement.complete;
    const above = figureOf(statement, parent.id, basis);
    const below = ids.flatMap((id) => figureOf(statement, id, basis) ?? []);
    return above !== undefined && below.reduce((sum, figure) => sum + amountOf(figure), 0) === amountOf(above);
  };
  const stating = inBasisOrder(revenueStatements(index, company.id, axis, scheme, period), basis)
    .filter((statement) => isOfBasis(statement, basis) && ids.some((id) => figureOf(statement, id, basis)))
    .map((statement) => ({ statement, complete: isComplete(statement) }));
  const whole = stating.filter(({ complete }) => complete);
  const usable = whole.length > 0 ? whole : stating;
  return usable.find(({ statement }) => statement.vintage === beside) ?? usable[0];
}
