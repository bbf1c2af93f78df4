/** The grid's own notes, one at most per cell. */
import type { Area } from "../area";
import type { Book } from "../book";

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show?: boolean;
}

/** In the order of reading. */
export const gridNotes = (book: Book, sheetId: string): GridNote[] =>
  [...(book.sheet(sheetId).getNotes() as GridNote[])].sort((one, other) => one.row - other.row || one.col - other.col);

export const gridNote = (book: Book, { sheetId, row, column }: Area): GridNote | undefined =>
  gridNotes(book, sheetId).find((note) => note.row === row && note.col === column);

export function writeNote(book: Book, cell: Area, change: Partial<GridNote>): void {
  book.makeRoom(cell);
  const known = gridNote(book, cell) ?? {
    id: `note${book.document.nextId()}`,
    width: 180,
    height: 80,
    note: "",
    show: false,
  };
  const { sheetId, row, column: col } = cell;
  book.command("sheet.command.update-note", sheetId, { row, col, note: { ...known, ...change, row, col } });
}

export const deleteNote = (book: Book, { sheetId, row, column: col }: Area): void =>
  book.command("sheet.command.delete-note", sheetId, { row, col });
