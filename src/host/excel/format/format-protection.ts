import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { extrasAt, writeExtras } from "./cell-extras";

/** Whether cells can be edited while their sheet is protected. */
export class FormatProtection extends HostObject {
  readonly [typeName] = "FormatProtection";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  get locked(): boolean {
    const { sheetId, row, column } = this.#area;
    return extrasAt(this.#book, sheetId, row, column).locked ?? true;
  }

  set locked(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    writeExtras(this.#book, this.#area, { locked: on });
  }

  get formulaHidden(): boolean {
    const { sheetId, row, column } = this.#area;
    return extrasAt(this.#book, sheetId, row, column).formulaHidden ?? false;
  }

  set formulaHidden(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    writeExtras(this.#book, this.#area, { formulaHidden: on });
  }
}
