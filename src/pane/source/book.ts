import { Area } from "../../plan/calculate/area";
import { errors, type Scalar } from "../../plan/calculate/operand";
import { type ReadReference, readReference } from "../../plan/calculate/read-reference";
import type { SegFormula } from "../share/find-formulas";
import type { Ledger } from "../share/ledger/ledger";
import type { Relocated } from "../share/moved/relocate";
import { heldAt, type SheetGrid, valueAt } from "../share/sheet-grid";

/** The workbook as it was read: what cells are explained from. */
export interface Book {
  readonly grids: readonly SheetGrid[];
  readonly formulas: readonly SegFormula[];
  readonly frozen: readonly Relocated[];
  readonly ledger: Ledger | undefined;
  /** Cells that names of the workbook and its sheets stand for, by the name in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** A cell of a sheet that was read. */
export interface BookCell {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
}

const known = new Map<string, Scalar>(Object.values(errors).map((error) => [error.error, error]));

/** A value of a cell as formulas meet it. */
export function scalarOf(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return text === "" ? null : (known.get(text) ?? text);
}

/** The sheet and the place a reference means, seen from a sheet; a name by the cells it stands for. */
export function placeOf(
  book: Book,
  reference: string,
  from: SheetGrid,
): (ReadReference & { readonly grid: SheetGrid }) | undefined {
  const named = book.names.get(reference.toLowerCase());
  const found = readReference(reference) ?? (named === undefined ? undefined : readReference(named));
  if (!found) return undefined;
  const { sheet } = found;
  const grid = sheet === undefined ? from : book.grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  return grid && { ...found, grid };
}

/** The cells of a reference, to calculate with. */
export function areaOf(book: Book, reference: string, from: SheetGrid): Area | undefined {
  const place = placeOf(book, reference, from);
  if (!place) return undefined;
  const { grid, top, left, bottom, right } = place;
  const cells = { at: (row: number, column: number) => scalarOf(valueAt(grid, row, column)) };
  return new Area(cells, top, left, bottom - top + 1, right - left + 1);
}

export const held = ({ grid, row, column }: BookCell): unknown => heldAt(grid, row, column);
export const shown = ({ grid, row, column }: BookCell): unknown => valueAt(grid, row, column);
