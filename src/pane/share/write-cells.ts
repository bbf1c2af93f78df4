import { rectangles } from "../../render/office/rectangles";
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

/** Most ranges, and most cells, that go into one request. */
const most = { ranges: 400, cells: 20_000 };

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
    const height = Math.max(1, Math.floor(most.cells / one.columns));
    return Array.from({ length: Math.ceil(one.rows / height) }, (_, part) => ({
      ...one,
      row: one.row + part * height,
      rows: Math.min(height, one.rows - part * height),
    }));
  });
}

/** Writes one range. Cells formatted as text are so again afterwards: meanwhile they take what is written as any cell does. */
function writeRange(sheet: Excel.Worksheet, { grid, content }: SheetWrites, place: Place): void {
  const rangeOf = ({ row, column, rows, columns }: Place) => sheet.getRangeByIndexes(row, column, rows, columns);
  const texts = joined(
    [place],
    (row, column) => isTextCell(grid, row, column) && content(row, column) !== undefined,
  ).map(rangeOf);
  for (const range of texts) range.numberFormat = "General" as unknown as string[][]; // one value stands for every cell
  rangeOf(place).formulas = Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (__, column) => content(place.row + row, place.column + column) ?? null),
  );
  for (const range of texts) range.numberFormat = "@" as unknown as string[][];
}

/** Writes into whole ranges, as many to a request as Excel takes, and says how far it is after each. */
export async function writeCells(
  context: Excel.RequestContext,
  writes: readonly SheetWrites[],
  steps: Steps,
): Promise<void> {
  let [waiting, cells] = [0, 0];
  const send = async () => {
    context.application.suspendApiCalculationUntilNextSync();
    await context.sync();
    [waiting, cells] = [0, 0];
  };
  for (const write of writes) {
    const sheet = context.workbook.worksheets.getItem(write.grid.id);
    for (const place of ranges(write.places)) {
      const size = place.rows * place.columns;
      if (waiting > 0 && (waiting >= most.ranges || cells + size > most.cells)) {
        await send();
        steps.done();
      }
      writeRange(sheet, write, place);
      [waiting, cells] = [waiting + 1, cells + size];
      steps.wrote(size);
    }
  }
  await send();
  steps.done();
}
