import type { FactIndex } from "../facts/fact-index";
import { sameVintage } from "../facts/same-vintage";
import type { Statement } from "../facts/statement";
import type { LocatedLine } from "./selection";
import { statementsAt } from "../facts/statements-at";

/** The statements of a line whose vintage states another metric of the line and period too; all of them where no metric is named. */
export function statedBeside(
  index: FactIndex,
  { company, axis, scheme, period, line }: LocatedLine,
  beside: string,
  statements: readonly Statement[],
): readonly Statement[] {
  if (beside === "") return statements;
  const others = statementsAt(index, company.id, axis, scheme, beside, period);
  return statements.filter((one) => others.some((other) => sameVintage(one, other) && other.figures.has(line.id)));
}
