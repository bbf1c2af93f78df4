import type { IRange } from "@univerjs/core";
import { apiNotFound, invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import { type Area, overlap } from "../area";
import type { Book } from "../book";
import { writableArea } from "../range/write-cells";
import { ConditionalFormat } from "./conditional-format";
import { addFormat, deleteFormat, formatsOn } from "./grid-formats";

/** The conditional formats that touch a range, or several ranges of one sheet. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly [typeName] = "ConditionalFormatCollection";
  readonly #book: Book;
  readonly #areas: readonly [Area, ...Area[]];

  constructor(book: Book, areas: readonly [Area, ...Area[]]) {
    super();
    this.#book = book;
    this.#areas = areas;
  }

  get #sheetId(): string {
    return this.#areas[0].sheetId;
  }

  [items](): ConditionalFormat[] {
    return formatsOn(this.#book, this.#sheetId)
      .filter(({ ranges }) => ranges.some((range) => this.#touches(range)))
      .map(({ cfId }) => new ConditionalFormat(this.#book, this.#sheetId, cfId));
  }

  add(type: unknown): ConditionalFormat {
    if (typeof type !== "string") throw invalidArgument();
    if (type !== "CellValue" && type !== "Custom" && type !== "ContainsText")
      throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    const areas = this.#areas.map((area) => writableArea(this.#book, area));
    return new ConditionalFormat(this.#book, this.#sheetId, addFormat(this.#book, this.#sheetId, areas, type));
  }

  getItem(id: unknown): ConditionalFormat {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this[items]().find((item) => item.id === id) ?? null;
  }

  clearAll(): void {
    for (const { id } of this[items]()) deleteFormat(this.#book, this.#sheetId, id);
  }

  #touches({ startRow: row, startColumn: column, endRow, endColumn }: IRange): boolean {
    const formatted = { sheetId: this.#sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
    return this.#areas.some((area) => overlap(formatted, area) !== undefined);
  }
}
