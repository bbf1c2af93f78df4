import { accessDenied } from "../../protocol/api-error";
import type { Area } from "../area";
import type { Book } from "../book";
import { extrasAt } from "../format/cell-extras";

/** What is changed, and the option of the protection that allows it; `undefined`: none does. */
const allowedBy = {
  contents: undefined,
  format: "allowFormatCells",
  columns: "allowFormatColumns",
  rows: "allowFormatRows",
  validation: undefined,
  objects: "allowEditObjects",
} as const;

/** A protected sheet takes values in unlocked cells only, and what else its options allow. */
export function refuseProtected(book: Book, area: Area, change: keyof typeof allowedBy): void {
  const options = book.document.sheet(area.sheetId).protection;
  const option = allowedBy[change];
  if (!options || (option !== undefined && options[option] === true)) return;
  if (change === "contents" && allUnlocked(book, area)) return;
  throw accessDenied("You can't change cells of a protected worksheet.");
}

/** The same for what belongs to no cell alone: charts, conditional formats. */
export const refuseProtectedSheet = (book: Book, sheetId: string, change: "objects" | "format"): void =>
  refuseProtected(book, { sheetId, row: 0, column: 0, rows: 1, columns: 1 }, change);

function allUnlocked(book: Book, area: Area): boolean {
  const { startRow, startColumn, endRow, endColumn } = book.gridRange(area);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      if (extrasAt(book, area.sheetId, row, column).locked !== false) return false;
  return true;
}
