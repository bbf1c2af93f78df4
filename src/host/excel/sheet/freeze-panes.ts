import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Book } from "../book";
import { areaOf } from "../range/range-content";
import { Range } from "../range/range";
import { referencedArea } from "../names/referenced-area";

export class FreezePanes extends HostObject {
  readonly [typeName] = "WorksheetFreezePanes";
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get #sheet() {
    return this.#book.sheet(this.#sheetId);
  }

  freezeRows(count: unknown = 1): void {
    this.#freeze(counted(count), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.#freeze(0, counted(count));
  }

  /** Freezes the rows above and the columns left of the end of the range, from A1 on. */
  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range[areaOf] : referencedArea(this.#book, String(range), this.#sheetId);
    this.#freeze(area.row + area.rows, area.column + area.columns);
  }

  unfreeze(): void {
    this.#sheet.cancelFreeze();
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? new Range(this.#book, referencedArea(this.#book, "A1", this.#sheetId));
  }

  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.#sheet.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    const whole = new Range(this.#book, {
      sheetId: this.#sheetId,
      row: 0,
      column: 0,
      rows: Math.max(1, ySplit),
      columns: Math.max(1, xSplit),
    });
    if (xSplit <= 0) return whole.getEntireRow();
    return ySplit <= 0 ? whole.getEntireColumn() : whole;
  }

  #freeze(rows: number, columns: number): void {
    this.#sheet.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}

function counted(count: unknown): number {
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}
