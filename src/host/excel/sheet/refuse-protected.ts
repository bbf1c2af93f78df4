import { accessDenied } from "../../protocol/api-error";
import type { Area } from "../area";
import type { Book } from "../book";
import { extrasAt } from "../format/cell-extras";

/** A protected sheet takes values in unlocked cells only, and formats where its options allow them. */
export function refuseProtected(book: Book, area: Area, change: "contents" | "format"): void {
  const options = book.document.sheet(area.sheetId).protection;
  if (!options || (change === "format" && options.allowFormatCells === true)) return;
  if (change === "contents" && allUnlocked(book, area)) return;
  throw accessDenied("You can't change cells of a protected worksheet.");
}

function allUnlocked(book: Book, area: Area): boolean {
  const { startRow, startColumn, endRow, endColumn } = book.gridRange(area);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      if (extrasAt(book, area.sheetId, row, column).locked !== false) return false;
  return true;
}
