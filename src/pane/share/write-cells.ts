import { rectangles } from "../../render/office/rectangles";
import { bytesOf, callBytes } from "../../render/office/requests/bytes-of";
import { packed, type Part, sent } from "../../render/office/requests/in-requests";
import { cellsOf, type Place } from "./place";
import { isTextCell, type SheetGrid } from "./sheet-grid";
import type { Steps } from "./steps";

type Content = string | number | boolean;

/** What is written into one sheet: places, and what each of their cells takes. */
export interface SheetWrites {
  readonly grid: SheetGrid;
  readonly places: readonly Place[];
  /** Undefined where a cell stays as it is. */
  readonly content: (row: number, column: number) => Content | undefined;
}

/** Cells of one range: some to a request, so that a request can be halved. */
const most = 5_000;

/** The cells of the places that are meant, as whole rectangles. */
function joined(places: readonly Place[], isMeant: (row: number, column: number) => boolean = () => true): Place[] {
  const marked: string[][] = [];
  const top = places.reduce((least, { row }) => Math.min(least, row), Infinity);
  for (const place of places)
    for (const [row, column] of cellsOf(place)) if (isMeant(row, column)) (marked[row - top] ??= [])[column] = "x";
  const rows = Array.from(marked, (cells?: string[]) => Array.from(cells ?? [], (cell?: string) => cell));
  return (rectangles(rows).get("x") ?? []).map((found) => ({ ...found, row: top + found.row }));
}

/** Beyond so many ranges of a sheet, whole bands of rows are written, and cells in between are left alone. */
const scattered = 100;
/** Rows that a band takes in though nothing is written there. */
const gap = 8;

/** Bands of rows that hold the ranges. */
function bands(ranges: readonly Place[]): Place[] {
  const found: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column, rows, columns } of [...ranges].sort((one, other) => one.row - other.row)) {
    const band = found.at(-1);
    const [bottom, right] = [row + rows, column + columns];
    if (band && row <= band.bottom + gap) {
      band.bottom = Math.max(band.bottom, bottom);
      band.left = Math.min(band.left, column);
      band.right = Math.max(band.right, right);
    } else found.push({ top: row, bottom, left: column, right });
  }
  return found.map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    rows: bottom - top,
    columns: right - left,
  }));
}

/** What is written at once, none of it larger than one request takes. */
function ranges(places: readonly Place[]): Place[] {
  const whole = joined(places);
  return (whole.length > scattered ? bands(whole) : whole).flatMap((one) => {
    const height = Math.max(1, Math.floor(most / one.columns));
    return Array.from({ length: Math.ceil(one.rows / height) }, (_, part) => ({
      ...one,
      row: one.row + part * height,
      rows: Math.min(height, one.rows - part * height),
    }));
  });
}

/** A range with what it takes. */
interface Written extends Part {
  readonly sheetId: string;
  readonly place: Place;
  readonly contents: (Content | null)[][];
  /** Its cells formatted as text. */
  readonly texts: readonly Place[];
}

const written = ({ grid, places, content }: SheetWrites): Written[] =>
  ranges(places).map((place) => {
    const contents = Array.from({ length: place.rows }, (_, row) =>
      Array.from({ length: place.columns }, (__, column) => content(place.row + row, place.column + column) ?? null),
    );
    const texts = joined([place], (row, column) => isTextCell(grid, row, column) && content(row, column) !== undefined);
    const bytes = bytesOf(contents) + callBytes * (2 + 3 * texts.length);
    return { sheetId: grid.id, place, contents, texts, bytes };
  });

/** Writes one range. Cells formatted as text are so again afterwards: meanwhile they take what is written as any cell does. */
function writeRange(context: Excel.RequestContext, { sheetId, place, contents, texts }: Written): void {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rangeOf = ({ row, column, rows, columns }: Place) => sheet.getRangeByIndexes(row, column, rows, columns);
  const inText = texts.map(rangeOf);
  for (const range of inText) range.numberFormat = "General" as unknown as string[][]; // one value stands for every cell
  rangeOf(place).formulas = contents;
  for (const range of inText) range.numberFormat = "@" as unknown as string[][];
}

/** Writes into whole ranges, as many to a request as Excel takes, and says how far it is after each. */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly SheetWrites[],
  steps: Steps,
): Promise<void> {
  for (const some of packed(writes.flatMap(written))) {
    await sent(some, async (own) => {
      context.application.suspendApiCalculationUntilNextSync();
      for (const one of own) writeRange(context, one);
      await context.sync();
    });
    steps.done(some.reduce((sum, { place: { rows, columns } }) => sum + rows * columns, 0));
  }
}
