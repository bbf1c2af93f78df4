import type { Axis } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { yearOf } from "../asked/period";
import { revenueStatements } from "../facts/scheme";
import { isAddend, type Statement } from "../facts/statement";
import { linesAt } from "../facts/lines-at";

/** The ids of a structure's top-level and reconciling lines. */
export const addendsOf = (index: FactIndex, company: string, axis: Axis, scheme: string): string[] => [
  ...new Set(
    linesAt(index, company, axis, scheme)
      .filter(isAddend)
      .map(({ id }) => id),
  ),
];

/**
 * The sets of lines any of which makes a structure whole in a period: the lines of every statement that adds up to the total, of the same
 * period or vintage; else of the nearest year that has one; where none adds up, all lines the structure knows.
 */
function wholeSets(index: FactIndex, axis: Axis, statement: Statement): string[][] {
  const { company, scheme, period, vintage } = statement;
  const addends = addendsOf(index, company, axis, scheme);
  const complete = [...new Set([period, ...(index.fiscalYears.get(company) ?? [])])]
    .flatMap((year) => revenueStatements(index, company, axis, scheme, year))
    .filter((own) => own.complete);
  const near = complete.filter((own) => own.period === period || own.vintage === vintage);
  const away = ({ period: other }: Statement) => Math.abs(yearOf(other) - yearOf(period));
  const nearest = [...complete].sort((a, b) => away(a) - away(b)).slice(0, 1);
  const sets = (near.length > 0 ? near : nearest).map(({ figures }) => addends.filter((id) => figures.has(id)));
  return sets.length > 0 ? sets : [addends];
}

/** Whether lines are all a structure is expected to state beside the statement's period and vintage. */
export const isWhole = (index: FactIndex, axis: Axis, statement: Statement, stated: ReadonlySet<string>): boolean =>
  wholeSets(index, axis, statement).some((set) => set.every((id) => stated.has(id)));
