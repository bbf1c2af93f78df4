import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { referencedArea } from "../names/referenced-area";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";
import { addTable, gridTables } from "./grid-tables";
import { Table } from "./table";

/** The tables of a sheet, or of the workbook. */
export class Tables extends HostCollection<Table> {
  readonly [typeName] = "TableCollection";
  readonly #book: Book;
  readonly #sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  [items](): Table[] {
    return gridTables(this.#book, this.#sheetId).map(({ id }) => new Table(this.#book, id));
  }

  get count(): number {
    return this.getCount();
  }

  add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true) throw invalidArgument("This host adds tables over ranges that have headers.");
    const sheetId = this.#sheetId ?? this.#book.workbook.getActiveSheet().getSheetId();
    const area = address instanceof Range ? address[areaOf] : referencedArea(this.#book, String(address), sheetId);
    return new Table(this.#book, addTable(this.#book, area));
  }

  getItem(nameOrId: unknown): Table {
    const table = this.getItemOrNullObject(nameOrId);
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(nameOrId: unknown): Table | null {
    const wanted = String(nameOrId).toLowerCase();
    const found = gridTables(this.#book, this.#sheetId).find(
      ({ id, name }) => id === nameOrId || name.toLowerCase() === wanted,
    );
    return found ? new Table(this.#book, found.id) : null;
  }
}
