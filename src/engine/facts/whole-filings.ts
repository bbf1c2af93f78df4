import type { Axis } from "../../data/types";
import type { FactIndex } from "./fact-index";
import { isWhole } from "./is-whole";
import { revenueStatements } from "./scheme";
import { isAddend } from "./statement";
import { linesAt } from "./lines-at";

/** The filings that state revenue of a period in a structure with all its lines, newest first. */
export function wholeFilings(
  index: FactIndex,
  company: string,
  axis: Axis,
  scheme: string,
  period: string,
): readonly string[] {
  const addends = linesAt(index, company, axis, scheme).filter(isAddend);
  return revenueStatements(index, company, axis, scheme, period).flatMap((statement) => {
    const filings = [...statement.figures.values()].flat().map(({ filing }) => filing);
    return [...new Set(filings)].filter((filing) => isWhole(statement, addends, filing));
  });
}
