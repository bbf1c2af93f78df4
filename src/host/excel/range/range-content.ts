/** What stands in a range: values, formulas, texts, number formats. */
import { HostObject, typeName } from "../../protocol/host-object";
import { type Area, isWholeColumns, isWholeRows } from "../area";
import type { Book } from "../book";
import { type CellValue, type ValueType, valueOf, valueTypeOf } from "../cell-value";
import { cellAt, isTextAt, mapCells, valueAt } from "./cells";
import { numberFormatAt, textAt } from "./display-text";
import { formulaAt } from "./formula-at";
import { fromR1C1, toR1C1 } from "./r1c1";
import { asMatrix, writeEntries, writeNumberFormats } from "./write-cells";

/** The cells a range covers, for the rest of the model. */
export const areaOf = Symbol("area");
export const bookOf = Symbol("book");

type Reader<Result> = (book: Book, sheetId: string, row: number, column: number) => Result;

export abstract class RangeContent extends HostObject {
  readonly [typeName] = "Range";
  readonly [areaOf]: Area;
  readonly [bookOf]: Book;

  constructor(book: Book, area: Area) {
    super();
    this[bookOf] = book;
    this[areaOf] = area;
  }

  /** Excel answers null for what an unbounded range holds. */
  #each<Result>(read: Reader<Result>): Result[][] | null {
    const area = this[areaOf];
    if (isWholeRows(area) || isWholeColumns(area)) return null;
    return mapCells(area, (row, column) => read(this[bookOf], area.sheetId, row, column));
  }

  get values(): CellValue[][] | null {
    return this.#each(valueAt);
  }

  set values(values: unknown) {
    writeEntries(this[bookOf], this[areaOf], values);
  }

  get formulas(): CellValue[][] | null {
    return this.#each(formulaAt);
  }

  set formulas(formulas: unknown) {
    writeEntries(this[bookOf], this[areaOf], formulas);
  }

  get formulasR1C1(): CellValue[][] | null {
    return this.#each((book, sheetId, row, column) => toR1C1(formulaAt(book, sheetId, row, column), row, column));
  }

  set formulasR1C1(formulas: unknown) {
    const area = this[areaOf];
    const written = asMatrix(area, formulas).map((row, r) =>
      row.map((formula, c) => fromR1C1(formula, area.row + r, area.column + c)),
    );
    writeEntries(this[bookOf], area, written);
  }

  get text(): string[][] | null {
    return this.#each(textAt);
  }

  get valueTypes(): ValueType[][] | null {
    return this.#each((book, sheetId, row, column) => {
      const cell = cellAt(book, sheetId, row, column);
      return valueTypeOf(valueOf(cell.shown), isTextAt(cell));
    });
  }

  get numberFormat(): string[][] | null {
    return this.#each(numberFormatAt);
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this[bookOf], this[areaOf], formats);
  }
}
