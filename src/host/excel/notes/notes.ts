import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { referencedArea } from "../names/referenced-area";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";
import { Note } from "./note";
import { gridNote, gridNotes, writeNote } from "./grid-notes";

/** The notes of a sheet, or of all sheets. */
export class Notes extends HostCollection<Note> {
  readonly [typeName] = "NoteCollection";
  readonly #book: Book;
  readonly #sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  [items](): Note[] {
    const sheets = this.#book.workbook.getSheets().map((sheet) => sheet.getSheetId());
    return sheets
      .filter((id) => this.#sheetId === undefined || id === this.#sheetId)
      .flatMap((id) =>
        gridNotes(this.#book, id).map(
          ({ row, col }) => new Note(this.#book, { sheetId: id, row, column: col, rows: 1, columns: 1 }),
        ),
      );
  }

  add(cell: unknown, content: unknown): Note {
    if (typeof content !== "string") throw invalidArgument();
    const at = this.#cell(cell);
    if (gridNote(this.#book, at)) throw itemAlreadyExists();
    writeNote(this.#book, at, { note: content });
    return new Note(this.#book, at);
  }

  getItem(cell: unknown): Note {
    const note = this.getItemOrNullObject(cell);
    if (!note) throw itemNotFound();
    return note;
  }

  getItemOrNullObject(cell: unknown): Note | null {
    const at = this.#cell(cell);
    return gridNote(this.#book, at) ? new Note(this.#book, at) : null;
  }

  #cell(cell: unknown) {
    const sheetId = this.#sheetId ?? this.#book.workbook.getActiveSheet().getSheetId();
    const area = cell instanceof Range ? cell[areaOf] : referencedArea(this.#book, String(cell), sheetId);
    if (area.rows !== 1 || area.columns !== 1) throw invalidArgument();
    return area;
  }
}
