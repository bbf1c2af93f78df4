import type { Figure } from "../data/types";
import type { FactIndex } from "./fact-index";
import { badArgument, type Failure } from "./failure";
import { nameKey } from "./name-key";
import { nearestName } from "./nearest-name";
import type { Statement } from "./statement";

/** Option `basis` checked against a company's filings: latest, first, with prior, with next, or the filing as it is written. */
export function checkBasis(index: FactIndex, company: string, basis: string): string | Failure {
  if (["latest", "first", "with prior", "with next"].includes(basis)) return basis;
  const filings = index.dataset.filings.filter((filing) => filing.company === company).map(({ filing }) => filing);
  const found = filings.find((filing) => nameKey(filing) === nameKey(basis));
  if (found !== undefined) return found;
  const near = nearestName(basis, filings);
  return badArgument(
    `Option basis takes latest, first, with prior, with next or a filing of ${company}, not "${basis}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  );
}

/** Statements in the order in which the basis prefers them: newest first, or oldest first with the undated last. */
export function inBasisOrder(statements: readonly Statement[], basis: string): readonly Statement[] {
  if (basis !== "first") return statements;
  const dated = statements.filter(({ vintage }) => vintage !== null);
  return [...dated].reverse().concat(statements.filter(({ vintage }) => vintage === null));
}

/** The figure of a line in a statement: of its newest filing, or of the one filing the basis names. */
export function figureOf(statement: Statement, line: string, basis: string): Figure | undefined {
  const figures = statement.figures.get(line);
  if (["latest", "first", "with prior", "with next"].includes(basis)) return figures?.[0];
  return figures?.find(({ filing }) => filing === basis);
}

/** Whether a statement belongs to the basis: every one, or those that hold a figure of the filing named. */
export function isOfBasis(statement: Statement, basis: string): boolean {
  if (["latest", "first", "with prior", "with next"].includes(basis)) return true;
  return [...statement.figures.values()].some((figures) => figures.some(({ filing }) => filing === basis));
}
