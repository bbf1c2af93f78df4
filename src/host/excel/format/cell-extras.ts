/** What the grid's styles cannot express stands in the cells' own free data, so that copying and undo carry it. */
import type { Area } from "../area";
import type { Book } from "../book";
import { writableArea } from "../range/write-cells";

export interface CellExtras {
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly link?: CellLink;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
}

export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

const own = "excel";

export function extrasAt(book: Book, sheetId: string, row: number, column: number): CellExtras {
  const waiting = book.lookWrites.custom(sheetId, row, column);
  const stored = book.cells(sheetId).getCellMatrix().getValue(row, column)?.custom;
  const custom: unknown = waiting ? waiting[own] : stored?.[own];
  return typeof custom === "object" && custom !== null ? custom : {};
}

/** Changes the extras of every cell; undefined takes one away. */
export function writeExtras(
  book: Book,
  target: Area,
  change: { readonly [Key in keyof CellExtras]: CellExtras[Key] | undefined },
): void {
  const area = writableArea(book, target);
  book.lookWrites.addCustom(area.sheetId, book.gridRange(area), (row, column) => {
    const merged = Object.entries({ ...extrasAt(book, area.sheetId, row, column), ...change });
    return { [own]: Object.fromEntries(merged.filter(([, value]) => value !== undefined)) };
  });
}
