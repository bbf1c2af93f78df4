import type { Book } from "../excel/book";

/** Excel's options of a protected sheet beside what files call them. */
const allowances: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

/** What a protected sheet still allows; nothing where it is not protected. */
export function protectionContent(book: Book, sheetId: string): ReadonlySet<string> | undefined {
  const { protection } = book.document.sheet(sheetId);
  if (!protection) return undefined;
  return new Set(Object.entries(allowances).flatMap(([option, name]) => (protection[option] === true ? [name] : [])));
}
