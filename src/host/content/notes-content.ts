import type { Book } from "../excel/book";

interface GridNote {
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

/** The notes of a sheet by `row,column`; none where the grid has no plugin that keeps them. */
export function notesContent(book: Book, sheetId: string): ReadonlyMap<string, string> {
  const sheet = book.sheet(sheetId) as unknown as { getNotes?: () => readonly GridNote[] };
  return new Map((sheet.getNotes?.() ?? []).map(({ row, col, note }) => [`${row},${col}`, note]));
}
