/** The outline of rows and columns. The grid draws none; the levels are kept, read back and go into files. */
import { invalidArgument } from "../../protocol/api-error";
import type { Area } from "../area";
import type { Book } from "../book";

const deepest = 8;

export function changeLevels(book: Book, area: Area, by: unknown, step: 1 | -1): void {
  if (by !== "ByRows" && by !== "ByColumns") throw invalidArgument();
  const key = by === "ByRows" ? "rowLevels" : "columnLevels";
  const [first, count] = by === "ByRows" ? [area.row, area.rows] : [area.column, area.columns];
  const levels: Record<number, number> = { ...book.document.sheet(area.sheetId)[key] };
  for (let index = first; index < first + count; index++) {
    const level = (levels[index] ?? 0) + step;
    if (level < 0 || level > deepest) throw invalidArgument();
    levels[index] = level;
  }
  book.document.updateSheet(area.sheetId, { [key]: levels });
}
