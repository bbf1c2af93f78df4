import { amountOf } from "../facts/amount";
import type { Figure } from "../../data/types";
import { besideYear, figureOf, inBasisOrder, isOldestFirst } from "../asked/basis";
import type { FactIndex } from "../facts/fact-index";
import { pairedVintage } from "../time/paired-vintage";
import { priorPeriod } from "../asked/period";
import { statedBeside } from "./stated-beside";
import type { LocatedLine } from "./selection";
import type { Statement } from "../facts/statement";
import { statementsAt } from "../facts/statements-at";

/** One vintage's figure for a line. */
export interface Stated {
  readonly figure: Figure;
  readonly statement: Statement;
  /** In units of one (percent as a fraction). */
  readonly amount: number;
}

/**
 * Every vintage that states a line, the one the basis prefers first; under `with prior` and `with next` the newest that states both
 * years, under `first with prior` and `first with next` the oldest. With a metric `beside` those that state that metric of the line
 * too, where there are any.
 */
export function statedFigures(index: FactIndex, located: LocatedLine, basis: string, beside = ""): Stated[] {
  const { company, axis, scheme, metric, period, line } = located;
  const known = statementsAt(index, company.id, axis, scheme, metric, period);
  const all = known.filter((statement) => figureOf(statement, line.id, basis));
  const both = statedBeside(index, located, beside, all);
  const [kept, other] = both.length > 0 ? [both, beside] : [all, ""];
  const year = besideYear(basis);
  const oldest = isOldestFirst(basis) ? "first" : "latest";
  const paired =
    year === undefined ? undefined : pairedVintage(index, located, priorPeriod(period, -year), oldest, other);
  return inBasisOrder(kept, basis).flatMap((statement): Stated[] => {
    if (paired && (statement.vintage !== paired.vintage || statement.order > paired.order)) return [];
    const figure = figureOf(statement, line.id, basis);
    return figure ? [{ figure, statement, amount: amountOf(figure) }] : [];
  });
}
