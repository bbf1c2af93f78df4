import type { Figure } from "../data/types";
import { figureOf, inBasisOrder } from "./basis";
import { type FactIndex, statementKey } from "./fact-index";
import { pairedVintage } from "./paired-vintage";
import { priorPeriod } from "./period";
import type { LocatedLine } from "./selection";
import type { Statement } from "./statement";

/** One vintage's figure for a line. */
export interface Stated {
  readonly figure: Figure;
  readonly statement: Statement;
  /** In units of one (percent as a fraction). */
  readonly amount: number;
}

/** A printed figure in units of one; a percentage as a fraction. */
export const amountOf = ({ value, scale, unit }: Figure): number => (unit === "percent" ? value / 100 : value * scale);

/** Every vintage that states a line, the one the basis prefers first; under `with prior` and `with next` the one that states both years. */
export function statedFigures(index: FactIndex, located: LocatedLine, basis: string): Stated[] {
  const { company, axis, scheme, metric, period, line } = located;
  const statements = index.statements.get(statementKey(company.id, axis, scheme, metric, period)) ?? [];
  const all = inBasisOrder(statements, basis).flatMap((statement): Stated[] => {
    const figure = figureOf(statement, line.id, basis);
    return figure ? [{ figure, statement, amount: amountOf(figure) }] : [];
  });
  if (basis !== "with prior" && basis !== "with next") return all;
  const other = priorPeriod(period, basis === "with prior" ? 1 : -1);
  const paired = pairedVintage(index, located, other, "latest");
  return paired === undefined
    ? all
    : all.filter(({ statement }) => statement.vintage === paired.vintage && statement.order <= paired.order);
}
