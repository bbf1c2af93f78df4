/**
 * The grid knows each name once and none that is a function's; Excel knows one name on every sheet and calls a name what
 * it likes. Where the two differ, the name stands in the grid under another one, and formulas are written and read
 * through this list.
 */
import type { NameAliases } from "../../document/document-state";
import type { Book } from "../book";
import { outsideQuotes } from "../stored-formula";

const workbookScope = "";

const aliasesOf = (book: Book, sheetId: string | undefined): NameAliases =>
  book.document.state.nameAliases[sheetId ?? workbookScope] ?? {};

/** A name for the grid that nothing else has; remembers it where it differs from Excel's. */
export function reserveEngineName(book: Book, name: string, sheetId: string | undefined): string {
  const { univer, formula } = book.engine;
  const functions = univer.__getInjector().get(formula.IFunctionService);
  const known = new Set(book.workbook.getDefinedNames().map((each) => each.getName().toLowerCase()));
  const isTaken = (candidate: string) =>
    known.has(candidate.toLowerCase()) || functions.hasExecutor(candidate.toUpperCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}__${number}`)) number++;
  const engineName = `${name}__${number}`;
  const aliases = { ...aliasesOf(book, sheetId), [name]: engineName };
  book.document.update({ nameAliases: { ...book.document.state.nameAliases, [sheetId ?? workbookScope]: aliases } });
  return engineName;
}

/** Excel's name of a name in the grid. */
export const excelName = (book: Book, engineName: string, sheetId: string | undefined): string =>
  Object.entries(aliasesOf(book, sheetId)).find(([, alias]) => alias === engineName)?.[0] ?? engineName;

const renamed = (formula: string, names: readonly (readonly [string, string])[]): string => {
  if (names.length === 0) return formula;
  const found = new Map(names.map(([from, to]) => [from.toLowerCase(), to]));
  return outsideQuotes(formula, (code) =>
    code.replace(
      /(?<![\p{L}\p{N}_.!])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu,
      (word) => found.get(word.toLowerCase()) ?? word,
    ),
  );
};

/** The sheet's own names before the workbook's. */
const visibleFrom = (book: Book, sheetId: string): (readonly [string, string])[] =>
  Object.entries({ ...aliasesOf(book, undefined), ...aliasesOf(book, sheetId) });

export const toEngineNames = (book: Book, formula: string, sheetId: string): string =>
  renamed(formula, visibleFrom(book, sheetId));

export const toExcelNames = (book: Book, formula: string, sheetId: string): string =>
  renamed(
    formula,
    visibleFrom(book, sheetId).map(([name, alias]) => [alias, name]),
  );
