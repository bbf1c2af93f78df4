import { apiNotFound, invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, items, typeName } from "../../protocol/host-object";
import { type Area, overlap } from "../area";
import type { Book } from "../book";
import { writableArea } from "../range/write-cells";
import { ConditionalFormat } from "./conditional-format";
import { addFormat, deleteFormat, formatsOn } from "./grid-formats";

/** The conditional formats that touch a range. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly [typeName] = "ConditionalFormatCollection";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  [items](): ConditionalFormat[] {
    const { sheetId } = this.#area;
    return formatsOn(this.#book, sheetId)
      .filter(({ ranges }) => ranges.some((range) => this.#touches(range)))
      .map(({ cfId }) => new ConditionalFormat(this.#book, sheetId, cfId));
  }

  add(type: unknown): ConditionalFormat {
    if (typeof type !== "string") throw invalidArgument();
    if (type !== "CellValue" && type !== "Custom" && type !== "ContainsText")
      throw apiNotFound(`ConditionalFormatCollection.add("${type}")`);
    const area = writableArea(this.#book, this.#area);
    return new ConditionalFormat(this.#book, area.sheetId, addFormat(this.#book, area, type));
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
    for (const { id } of this[items]()) deleteFormat(this.#book, this.#area.sheetId, id);
  }

  #touches({
    startRow: row,
    startColumn: column,
    endRow,
    endColumn,
  }: {
    startRow: number;
    startColumn: number;
    endRow: number;
    endColumn: number;
  }): boolean {
    const area = { sheetId: this.#area.sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
    return overlap(area, this.#area) !== undefined;
  }
}
