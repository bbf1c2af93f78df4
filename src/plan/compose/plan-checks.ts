import { cellAddress } from "../address";
import { type Book, columnOf, type Row } from "../book/book";
import { fillWords } from "../book/words";
import type { CellPlace, CheckPlan, WorkbookPlan } from "../workbook-plan";

function verdictPlace(row: Row): CellPlace {
  const { block, template } = row;
  return {
    sheet: block.sheet.template.name,
    cell: cellAddress({ row: row.at, column: columnOf(row, template.verdict ?? "") }),
  };
}

/** What the row checks, in the words of its label. */
function labelOf({ template, words }: Row): string {
  const label = template.cells?.["label"];
  return typeof label === "string" ? fillWords(label, words) : template.key;
}

/** Where the verdicts stand: of each check, and of all. */
export function planChecks(book: Book): Pick<WorkbookPlan, "checks" | "master"> {
  const rows = book.sheets.flatMap(({ rows }) => rows).filter(({ template }) => template.verdict !== undefined);
  const master = rows.find(({ template }) => template.master === true);
  if (!master) throw new Error("The template has no row for the verdict of all checks.");
  const checks = rows
    .filter((row) => row !== master)
    .map((row): CheckPlan => ({ label: labelOf(row), verdict: verdictPlace(row) }));
  return { checks, master: verdictPlace(master) };
}
