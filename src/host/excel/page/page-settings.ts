import { invalidArgument } from "../../protocol/api-error";
import type { Book } from "../book";

/** The page set-up of one sheet in the document. */
export class PageSettings {
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get<Value>(name: string, otherwise: Value): Value {
    return (this.#book.document.sheet(this.#sheetId).page?.[name] as Value | undefined) ?? otherwise;
  }

  set(name: string, value: unknown): void {
    const { page } = this.#book.document.sheet(this.#sheetId);
    this.#book.document.updateSheet(this.#sheetId, { page: { ...page, [name]: value } });
  }

  setText(name: string, value: unknown): void {
    if (typeof value !== "string") throw invalidArgument();
    this.set(name, value);
  }

  setFlag(name: string, value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    this.set(name, value);
  }

  setPoints(name: string, value: unknown): void {
    if (typeof value !== "number" || value < 0) throw invalidArgument();
    this.set(name, value);
  }
}
