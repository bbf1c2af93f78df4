import { amountOf } from "../facts/amount";
import type { Figure } from "../../data/types";
import { besideYear, figureOf, inBasisOrder, isOldestFirst } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { pairedVintage } from "../time/paired-vintage";
import { priorPeriod } from "../asked/period";
import type { LocatedLine } from "./selection";
import type { Statement } from "../facts/statement";
import { statementKey } from "../facts/keys";

/** One vintage's figure for a line. */
export interface Stated {
  readonly figure: Figure;
  readonly statement: Statement;
  /** In units of one (percent as a fraction). */
  readonly amount: number;
}

/**
 * Every vintage that states a line, the one the basis prefers first; under `with prior` and `with next` the newest that states both
 * years, under `first with prior` and `first with next` the oldest.
 */
export function statedFigures(index: FactIndex, located: LocatedLine, basis: string): Stated[] {
  const { company, axis, scheme, metric, period, line } = located;
  const statements = index.statements.get(statementKey(company.id, axis, scheme, metric, period)) ?? [];
  const all = inBasisOrder(statements, basis).flatMap((statement): Stated[] => {
    const figure = figureOf(statement, line.id, basis);
    return figure ? [{ figure, statement, amount: amountOf(figure) }] : [];
  });
  const beside = besideYear(basis);
  if (beside === undefined) return all;
  const paired = pairedVintage(index, located, priorPeriod(period, -beside), isOldestFirst(basis) ? "first" : "latest");
  return paired === undefined
    ? all
    : all.filter(({ statement }) => statement.vintage === paired.vintage && statement.order <= paired.order);
}
