import { acceptEvents } from "../../events/event-registration";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { Worksheet } from "./worksheet";
import { checkSheetName, freeSheetName } from "./sheet-name";

export class Worksheets extends HostCollection<Worksheet> {
  readonly [typeName] = "WorksheetCollection";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  [items](): Worksheet[] {
    return this.#book.workbook.getSheets().map((sheet) => new Worksheet(this.#book, sheet.getSheetId()));
  }

  override getCount(visibleOnly?: unknown): number {
    return this[items]().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length;
  }

  add(name?: unknown): Worksheet {
    const { workbook } = this.#book;
    const chosen = name === undefined || name === null ? freeSheetName(this.#book) : checkSheetName(name);
    if (this.#book.findSheet(chosen)) throw itemAlreadyExists();
    const active = workbook.getActiveSheet();
    const sheet = workbook.insertSheet(chosen, { index: workbook.getSheets().length });
    workbook.setActiveSheet(active);
    return new Worksheet(this.#book, sheet.getSheetId());
  }

  getItem(nameOrId: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(nameOrId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getItemOrNullObject(nameOrId: unknown): Worksheet | null {
    if (typeof nameOrId !== "string") throw invalidArgument();
    const sheet = this.#book.findSheet(nameOrId);
    return sheet ? new Worksheet(this.#book, sheet.getSheetId()) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#book, this.#book.workbook.getActiveSheet().getSheetId());
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    return this.#shown(visibleOnly).at(0) ?? this.getActiveWorksheet();
  }

  getLast(visibleOnly?: unknown): Worksheet {
    return this.#shown(visibleOnly).at(-1) ?? this.getActiveWorksheet();
  }

  #shown(visibleOnly: unknown): Worksheet[] {
    return this[items]().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }
}

acceptEvents(Worksheets);
