/** Where a range lies, and the ranges reached from it. */
import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { lastColumn, lastRow } from "../a1";
import { type Area, boundingArea, fullAddress, isWholeColumns, isWholeRows, overlap } from "../area";
import { areaOf, bookOf, RangeContent } from "./range-content";
import { filledArea } from "./filled-area";
import { areSpills, spillArea, spillParent } from "./spill";

const sibling = Symbol("sibling");

export abstract class RangeGeometry extends RangeContent {
  /** Another range of the same workbook. */
  [sibling](area: Area): this {
    const { row, column, rows, columns } = area;
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > lastRow || column + columns > lastColumn)
      throw invalidArgument();
    return Reflect.construct(this.constructor, [this[bookOf], area]) as this;
  }

  #moved(row: number, column: number, rows: number, columns: number): this {
    return this[sibling]({ sheetId: this[areaOf].sheetId, row, column, rows, columns });
  }

  get address(): string {
    return fullAddress(this[areaOf], this[bookOf].sheet(this[areaOf].sheetId).getSheetName());
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this[areaOf].row;
  }

  get columnIndex(): number {
    return this[areaOf].column;
  }

  get rowCount(): number {
    return this[areaOf].rows;
  }

  get columnCount(): number {
    return this[areaOf].columns;
  }

  /** -1 where Excel cannot count them, as for whole sheets. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count < 2 ** 31 ? count : -1;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this[areaOf]);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this[areaOf]);
  }

  getCell(row: unknown, column: unknown): this {
    const { row: top, column: left } = this[areaOf];
    return this.#moved(top + whole(row), left + whole(column), 1, 1);
  }

  getRow(row: unknown): this {
    const { row: top, column, columns } = this[areaOf];
    return this.#moved(top + whole(row), column, 1, columns);
  }

  getColumn(column: unknown): this {
    const { row, column: left, rows } = this[areaOf];
    return this.#moved(row, left + whole(column), rows, 1);
  }

  getLastCell(): this {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getLastRow(): this {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): this {
    return this.getColumn(this.columnCount - 1);
  }

  getOffsetRange(rows: unknown, columns: unknown): this {
    const area = this[areaOf];
    return this.#moved(area.row + whole(rows), area.column + whole(columns), area.rows, area.columns);
  }

  getResizedRange(rows: unknown, columns: unknown): this {
    const area = this[areaOf];
    return this.#moved(area.row, area.column, area.rows + whole(rows), area.columns + whole(columns));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): this {
    const area = this[areaOf];
    return this.#moved(area.row, area.column, whole(rows), whole(columns));
  }

  getEntireRow(): this {
    return this.#moved(this.rowIndex, 0, this.rowCount, lastColumn);
  }

  getEntireColumn(): this {
    return this.#moved(0, this.columnIndex, lastRow, this.columnCount);
  }

  getBoundingRect(other: unknown): this {
    return this[sibling](boundingArea(this[areaOf], this.#other(other)));
  }

  getIntersection(other: unknown): this {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  getIntersectionOrNullObject(other: unknown): this | null {
    const common = overlap(this[areaOf], this.#other(other));
    return common ? this[sibling](common) : null;
  }

  getUsedRange(valuesOnly?: unknown): this {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): this | null {
    const filled = filledArea(this[bookOf], this[areaOf], valuesOnly === true);
    return filled ? this[sibling](filled) : null;
  }

  getSpillingToRange(): this {
    const spill = this.getSpillingToRangeOrNullObject();
    if (!spill) throw itemNotFound();
    return spill;
  }

  getSpillingToRangeOrNullObject(): this | null {
    const spill = spillArea(this[bookOf], this[areaOf]);
    return spill ? this[sibling](spill) : null;
  }

  getSpillParent(): this {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound();
    return parent;
  }

  getSpillParentOrNullObject(): this | null {
    const parent = spillParent(this[bookOf], this[areaOf]);
    return parent ? this[sibling](parent) : null;
  }

  get hasSpill(): boolean | null {
    return areSpills(this[bookOf], this[areaOf]);
  }

  #other(range: unknown): Area {
    if (range instanceof RangeContent) return range[areaOf];
    if (typeof range === "string") return this[bookOf].area(range, this[areaOf].sheetId);
    throw invalidArgument();
  }
}

function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}
