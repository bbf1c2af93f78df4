import type { Figure } from "../../data/types";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { optionKeys } from "./option-keys";
import type { Statement } from "../facts/statement";

const words: readonly string[] = optionKeys.basis;

/** Whether a basis is a word of the option, not a filing's name. */
export const isBasisWord = (basis: string): boolean => words.includes(basis);

/** Whether filings are preferred oldest first. */
export const isOldestFirst = (basis: string): boolean => isBasisWord(basis) && basis.startsWith("first");

/** The other year that a basis wants stated in the same filing: the one before (-1) or after (1); undefined where it asks for none. */
export function besideYear(basis: string): -1 | 1 | undefined {
  if (!isBasisWord(basis)) return undefined;
  return basis.endsWith("with prior") ? -1 : basis.endsWith("with next") ? 1 : undefined;
}

/** Option `basis` checked against a company's filings: one of its words, or the filing as it is written. */
export function checkBasis(index: FactIndex, company: string, basis: string): string | Failure {
  if (isBasisWord(basis)) return basis;
  const filings = index.dataset.filings.filter((filing) => filing.company === company).map(({ filing }) => filing);
  const found = filings.find((filing) => nameKey(filing) === nameKey(basis));
  if (found !== undefined) return found;
  const near = nearestName(basis, filings);
  return badArgument(
    `Option basis takes ${words.join(", ")} or a filing of ${company}, not "${basis}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  );
}

/** Statements in the order in which the basis prefers them: newest first, or oldest first with the undated last. */
export function inBasisOrder(statements: readonly Statement[], basis: string): readonly Statement[] {
  if (!isOldestFirst(basis)) return statements;
  const dated = statements.filter(({ vintage }) => vintage !== null);
  return [...dated].reverse().concat(statements.filter(({ vintage }) => vintage === null));
}

/** The figure of a line in a statement: of its newest filing, or of the one filing the basis names. */
export function figureOf(statement: Statement, line: string, basis: string): Figure | undefined {
  const figures = statement.figures.get(line);
  if (isBasisWord(basis)) return figures?.[0];
  return figures?.find(({ filing }) => filing === basis);
}

/** Whether a statement belongs to the basis: every one, or those that hold a figure of the filing named. */
export function isOfBasis(statement: Statement, basis: string): boolean {
  if (isBasisWord(basis)) return true;
  return [...statement.figures.values()].some((figures) => figures.some(({ filing }) => filing === basis));
}
