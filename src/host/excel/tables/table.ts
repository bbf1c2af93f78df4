import { invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import { HostObject, identity, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { Range } from "../range/range";
import { gridTable, gridTables } from "./grid-tables";

export class Table extends HostObject {
  readonly [typeName] = "Table";
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.#id = id;
  }

  override [identity]() {
    return { Id: this.#id, Name: this.name };
  }

  get #table() {
    return gridTable(this.#book, this.#id);
  }

  get id(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(name: unknown) {
    if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
    if (
      gridTables(this.#book).some((table) => table.id !== this.#id && table.name.toLowerCase() === name.toLowerCase())
    )
      throw itemAlreadyExists();
    this.#book.command("sheet.command.set-table-config", this.#table.area.sheetId, { tableId: this.#id, name });
  }

  get showHeaders(): boolean {
    return true;
  }

  getRange(): Range {
    return new Range(this.#book, this.#table.area);
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  /** Takes the table away; Excel takes its cells with it. */
  delete(): void {
    const range = this.getRange();
    this.convertToRange();
    range.clear();
  }

  convertToRange(): Range {
    const { area } = this.#table;
    this.#book.command("sheet.command.delete-table", area.sheetId, { tableId: this.#id });
    return new Range(this.#book, area);
  }
}
