/**
 * What a range's format and its parts have in common: they speak of the cells of one range, or of several at once, and read
 * or set one part of the style of all of them.
 */
import type { IStyleData } from "@univerjs/core";
import { HostObject } from "../../protocol/host-object";
import type { Area } from "../area";
import type { Book } from "../book";
import { type CellExtras, extrasAt, writeExtras } from "./cell-extras";
import { commonStyle } from "./common-style";
import { writeStyle } from "../range/write-cells";

export const bookOf = Symbol("book");
export const areasOf = Symbol("areas");
export const readStyle = Symbol("read style");
export const setStyle = Symbol("set style");
export const readExtras = Symbol("read extras");
export const setExtras = Symbol("set extras");

export abstract class FormatPart extends HostObject {
  readonly [bookOf]: Book;
  readonly [areasOf]: readonly Area[];

  constructor(book: Book, areas: readonly Area[]) {
    super();
    this[bookOf] = book;
    this[areasOf] = areas;
  }

  /** The common value, or null where the cells differ. */
  [readStyle]<Value>(pick: (style: IStyleData) => Value): Value | null {
    return commonStyle(this[bookOf], this[areasOf], pick);
  }

  [setStyle](part: keyof IStyleData, value: unknown): void {
    for (const area of this[areasOf]) writeStyle(this[bookOf], area, part, value);
  }

  /** What the first cell has beside its style. */
  [readExtras](): CellExtras {
    const [first] = this[areasOf];
    return first ? extrasAt(this[bookOf], first.sheetId, first.row, first.column) : {};
  }

  [setExtras](change: Parameters<typeof writeExtras>[2]): void {
    for (const area of this[areasOf]) writeExtras(this[bookOf], area, change);
  }
}
