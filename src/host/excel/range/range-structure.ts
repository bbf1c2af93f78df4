/** What changes the sheet around a range: merging, clearing, inserting, hiding, outlines. */
import { invalidArgument } from "../../protocol/api-error";
import { isWholeColumns, isWholeRows } from "../area";
import { refuseProtected } from "../sheet/refuse-protected";
import { changeLevels } from "./outline";
import { areaOf, bookOf } from "./range-content";
import { RangeGeometry } from "./range-geometry";
import { writableArea } from "./write-cells";

const clearing: Readonly<Record<string, string>> = {
  All: "sheet.command.clear-selection-all",
  Formats: "sheet.command.clear-selection-format",
  Contents: "sheet.command.clear-selection-content",
};

export abstract class RangeStructure extends RangeGeometry {
  get #sheet() {
    return this[bookOf].sheet(this[areaOf].sheetId);
  }

  get #cells() {
    return this.#sheet.getRange(this[bookOf].gridRange(writableArea(this[bookOf], this[areaOf])));
  }

  merge(across?: unknown): void {
    refuseProtected(this[bookOf], this[areaOf], "format");
    if (across === true) this.#cells.mergeAcross({ isForceMerge: true });
    else this.#cells.merge({ isForceMerge: true });
  }

  unmerge(): void {
    refuseProtected(this[bookOf], this[areaOf], "format");
    this.#cells.breakApart();
  }

  clear(applyTo: unknown = "All"): void {
    const command = typeof applyTo === "string" ? clearing[applyTo] : undefined;
    if (command === undefined) throw invalidArgument();
    refuseProtected(this[bookOf], this[areaOf], "contents");
    const range = this[bookOf].gridRange(this[areaOf]);
    if (range.endRow >= range.startRow && range.endColumn >= range.startColumn)
      this[bookOf].command(command, this[areaOf].sheetId, { ranges: [range] });
  }

  /** Moves the cells away and leaves empty ones here. */
  insert(shift: unknown): this {
    refuseProtected(this[bookOf], this[areaOf], "contents");
    const { row, column, rows, columns } = this[areaOf];
    if (isWholeRows(this[areaOf])) this.#sheet.insertRows(row, rows);
    else if (isWholeColumns(this[areaOf])) this.#sheet.insertColumns(column, columns);
    else this.#cells.insertCells(shiftOf(shift, "Right", "Down"));
    return this;
  }

  delete(shift: unknown): void {
    refuseProtected(this[bookOf], this[areaOf], "contents");
    const { row, column, rows, columns } = this[areaOf];
    if (isWholeRows(this[areaOf])) this.#sheet.deleteRows(row, rows);
    else if (isWholeColumns(this[areaOf])) this.#sheet.deleteColumns(column, columns);
    else this.#cells.deleteCells(shiftOf(shift, "Left", "Up"));
  }

  get rowHidden(): boolean | null {
    const { row, rows } = this[areaOf];
    return allOrNone(rows, (index) => !this.#sheet.getSheet().getRowRawVisible(row + index));
  }

  set rowHidden(hidden: unknown) {
    refuseProtected(this[bookOf], this[areaOf], "rows");
    const { row, rows } = writableArea(this[bookOf], this[areaOf]);
    if (hidden === true) this.#sheet.hideRows(row, rows);
    else if (hidden === false) this.#sheet.showRows(row, rows);
    else throw invalidArgument();
  }

  get columnHidden(): boolean | null {
    const { column, columns } = this[areaOf];
    return allOrNone(columns, (index) => !this.#sheet.getSheet().getColVisible(column + index));
  }

  set columnHidden(hidden: unknown) {
    refuseProtected(this[bookOf], this[areaOf], "columns");
    const { column, columns } = writableArea(this[bookOf], this[areaOf]);
    if (hidden === true) this.#sheet.hideColumns(column, columns);
    else if (hidden === false) this.#sheet.showColumns(column, columns);
    else throw invalidArgument();
  }

  /** Puts rows or columns one level deeper into the outline. */
  group(by: unknown): void {
    changeLevels(this[bookOf], this[areaOf], by, 1);
  }

  ungroup(by: unknown): void {
    changeLevels(this[bookOf], this[areaOf], by, -1);
  }
}

/** The grid's number for moving cells sideways or up and down. */
function shiftOf(shift: unknown, sideways: string, upright: string): number {
  if (shift === sideways) return 0;
  if (shift === upright) return 1;
  throw invalidArgument();
}

function allOrNone(count: number, test: (index: number) => boolean): boolean | null {
  const first = test(0);
  for (let index = 1; index < Math.min(count, 100_000); index++) if (test(index) !== first) return null;
  return first;
}
