import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Book } from "../book";

export class SheetProtection extends HostObject {
  readonly [typeName] = "WorksheetProtection";
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get protected(): boolean {
    return this.#book.document.sheet(this.#sheetId).protection != null;
  }

  get options(): Readonly<Record<string, unknown>> {
    return this.#book.document.sheet(this.#sheetId).protection ?? {};
  }

  /** Passwords are not played: a sheet with one opens without. */
  protect(options?: unknown): void {
    if (this.protected) throw invalidArgument("The worksheet is already protected.");
    const given = typeof options === "object" && options !== null ? (options as Record<string, unknown>) : {};
    this.#book.document.updateSheet(this.#sheetId, { protection: given });
  }

  unprotect(): void {
    this.#book.document.updateSheet(this.#sheetId, { protection: null });
  }
}
