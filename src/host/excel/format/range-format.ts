import { invalidArgument } from "../../protocol/api-error";
import { typeName } from "../../protocol/host-object";
import type { Area } from "../area";
import { textAt } from "../range/display-text";
import { horizontalCode, horizontalWord, indentOf, indentPadding, verticalCode, verticalWord } from "./alignment";
import { RangeBorders } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { areasOf, bookOf, FormatPart, readStyle, setStyle } from "./format-part";
import { FormatProtection } from "./format-protection";
import { refuseProtected } from "../sheet/refuse-protected";

/** The grid measures in pixels of 1/96 inch, Excel in points of 1/72. */
const pointsPerPixel = 0.75;
const wrapped = 3;
const overflow = 1;
/** About what a character takes, and the widest column Excel allows, in pixels. */
const characterWidth = 7.2;
const widest = 1790;

export class RangeFormat extends FormatPart {
  readonly [typeName] = "RangeFormat";
  get fill(): RangeFill {
    return new RangeFill(this[bookOf], this[areasOf]);
  }

  get font(): RangeFont {
    return new RangeFont(this[bookOf], this[areasOf]);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this[bookOf], this[areasOf]);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this[bookOf], this[areasOf]);
  }

  get horizontalAlignment(): string | null {
    return this[readStyle](horizontalWord);
  }

  set horizontalAlignment(word: unknown) {
    this[setStyle]("ht", horizontalCode(word));
  }

  get verticalAlignment(): string | null {
    return this[readStyle](verticalWord);
  }

  set verticalAlignment(word: unknown) {
    this[setStyle]("vt", verticalCode(word));
  }

  get wrapText(): boolean | null {
    return this[readStyle]((style) => Number(style.tb) === wrapped);
  }

  set wrapText(on: unknown) {
    if (typeof on !== "boolean") throw invalidArgument();
    this[setStyle]("tb", on ? wrapped : overflow);
  }

  get indentLevel(): number | null {
    return this[readStyle](indentOf);
  }

  set indentLevel(level: unknown) {
    this[setStyle]("pd", indentPadding(level));
  }

  get columnWidth(): number | null {
    return common(
      this.#onGrid().flatMap(({ sheetId, column, columns }) =>
        indices(column, columns).map((index) => this.#sheet(sheetId).getColumnWidth(index) * pointsPerPixel),
      ),
    );
  }

  set columnWidth(points: unknown) {
    for (const area of this.#onGrid()) {
      refuseProtected(this[bookOf], area, "columns");
      this[bookOf].makeRoom({ ...area, row: 0, rows: 1 });
      this.#sheet(area.sheetId).setColumnWidths(area.column, area.columns, pixels(points));
    }
  }

  get rowHeight(): number | null {
    return common(
      this.#onGrid().flatMap(({ sheetId, row, rows }) =>
        indices(row, rows).map((index) => this.#sheet(sheetId).getRowHeight(index) * pointsPerPixel),
      ),
    );
  }

  set rowHeight(points: unknown) {
    for (const area of this.#onGrid()) {
      refuseProtected(this[bookOf], area, "rows");
      this[bookOf].makeRoom({ ...area, column: 0, columns: 1 });
      this.#sheet(area.sheetId).setRowHeightsForced(area.row, area.rows, pixels(points));
    }
  }

  autofitColumns(): void {
    for (const area of this.#onGrid()) {
      const { sheetId, row, rows, column, columns } = area;
      refuseProtected(this[bookOf], area, "columns");
      for (const index of indices(column, columns)) {
        const longest = Math.max(0, ...indices(row, rows).map((r) => textAt(this[bookOf], sheetId, r, index).length));
        if (longest > 0)
          this.#sheet(sheetId).setColumnWidth(index, Math.min(widest, Math.ceil(longest * characterWidth) + 10));
      }
    }
  }

  autofitRows(): void {
    for (const area of this.#onGrid()) {
      refuseProtected(this[bookOf], area, "rows");
      this.#sheet(area.sheetId).setRowAutoHeight(area.row, area.rows);
    }
  }

  #sheet(sheetId: string) {
    return this[bookOf].sheet(sheetId);
  }

  /** Of unbounded ranges the part that has cells; bounded ones lie wholly on the grid. */
  #onGrid(): Area[] {
    return this[areasOf].map((area) => {
      const { startRow, startColumn, endRow, endColumn } = this[bookOf].gridRange(area);
      return {
        ...area,
        rows: area.rows > 100_000 ? endRow - startRow + 1 : area.rows,
        columns: area.columns > 10_000 ? endColumn - startColumn + 1 : area.columns,
      };
    });
  }
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw invalidArgument();
  return Math.round(points / pointsPerPixel);
}

const indices = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

function common(numbers: readonly number[]): number | null {
  const [first] = numbers;
  return first !== undefined && numbers.every((each) => each === first) ? first : null;
}
