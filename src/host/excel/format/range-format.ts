import { invalidArgument } from "../../protocol/api-error";
import { HostObject, typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { textAt } from "../range/display-text";
import { writeStyle } from "../range/write-cells";
import { horizontalCode, horizontalWord, indentOf, indentPadding, verticalCode, verticalWord } from "./alignment";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { commonStyle } from "./read-style";
import { FormatProtection } from "./format-protection";

/** The grid measures in pixels of 1/96 inch, Excel in points of 1/72. */
const pointsPerPixel = 0.75;
const wrapped = 3;
const overflow = 1;

export class RangeFormat extends HostObject {
  readonly [typeName] = "RangeFormat";
  readonly #book: Book;
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super();
    this.#book = book;
    this.#area = area;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#book, this.#area);
  }

  get font(): RangeFont {
    return new RangeFont(this.#book, this.#area);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.#book, this.#area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#book, this.#area);
  }

  get horizontalAlignment(): string | null {
    return commonStyle(this.#book, this.#area, horizontalWord);
  }

  set horizontalAlignment(word: unknown) {
    writeStyle(this.#book, this.#area, "ht", horizontalCode(word));
  }

  get verticalAlignment(): string | null {
    return commonStyle(this.#book, this.#area, verticalWord);
  }

  set verticalAlignment(word: unknown) {
    writeStyle(this.#book, this.#area, "vt", verticalCode(word));
  }

  get wrapText(): boolean | null {
    return commonStyle(this.#book, this.#area, (style) => Number(style.tb) === wrapped);
  }

  set wrapText(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    writeStyle(this.#book, this.#area, "tb", on ? wrapped : overflow);
  }

  get indentLevel(): number | null {
    return commonStyle(this.#book, this.#area, indentOf);
  }

  set indentLevel(level: unknown) {
    writeStyle(this.#book, this.#area, "pd", indentPadding(level));
  }

  get columnWidth(): number | null {
    const { column, columns } = this.#onGrid();
    return same(columns, (index) => this.#sheet.getColumnWidth(column + index) * pointsPerPixel);
  }

  set columnWidth(points: unknown) {
    this.#book.makeRoom({ ...this.#onGrid(), row: 0, rows: 1 });
    this.#sheet.setColumnWidths(this.#area.column, this.#onGrid().columns, pixels(points));
  }

  get rowHeight(): number | null {
    const { row, rows } = this.#onGrid();
    return same(rows, (index) => this.#sheet.getRowHeight(row + index) * pointsPerPixel);
  }

  set rowHeight(points: unknown) {
    this.#book.makeRoom({ ...this.#onGrid(), column: 0, columns: 1 });
    this.#sheet.setRowHeightsForced(this.#area.row, this.#onGrid().rows, pixels(points));
  }

  autofitColumns(): void {
    const { column, columns, row, rows } = this.#onGrid();
    for (let index = column; index < column + columns; index++) {
      const longest = Math.max(
        0,
        ...Array.from({ length: rows }, (_, r) => textAt(this.#book, this.#area.sheetId, row + r, index).length),
      );
      if (longest > 0) this.#sheet.setColumnWidth(index, Math.min(1790, Math.ceil(longest * 7.2) + 10));
    }
  }

  autofitRows(): void {
    this.#sheet.setRowAutoHeight(this.#area.row, this.#onGrid().rows);
  }

  get #sheet() {
    return this.#book.sheet(this.#area.sheetId);
  }

  /** The part of an unbounded range that has cells; a bounded one lies wholly on the grid. */
  #onGrid(): Area {
    const { startRow, startColumn, endRow, endColumn } = this.#book.gridRange(this.#area);
    const bounded = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
    return {
      ...this.#area,
      rows: this.#area.rows > 100_000 ? bounded.rows : this.#area.rows,
      columns: this.#area.columns > 10_000 ? bounded.columns : this.#area.columns,
    };
  }
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw invalidArgument();
  return Math.round(points / pointsPerPixel);
}

function same(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}
