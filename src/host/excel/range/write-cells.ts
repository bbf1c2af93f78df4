/** Writes values, formulas and number formats into an area. */
import type { ICellData, IStyleData } from "@univerjs/core";
import { invalidArgument } from "../../protocol/api-error";
import { type Area, isWholeColumns, isWholeRows } from "../area";
import type { Book } from "../book";
import { toEngineNames } from "../names/engine-names";
import { refuseProtected } from "../sheet/refuse-protected";
import { typedEntry } from "../typed-entry";
import { numberFormatAt } from "./display-text";

/** The values of a write as rows: one value stands for every cell, arrays must have the area's shape. */
export function asMatrix(area: Area, value: unknown): unknown[][] {
  if (!Array.isArray(value)) return Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(value));
  const rows: unknown[] = value;
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows as unknown[][];
}

/** Excel takes one value for an unbounded range; the grid has cells for a part of it only. */
export function writableArea(book: Book, area: Area): Area {
  if (!isWholeRows(area) && !isWholeColumns(area)) {
    book.makeRoom(area);
    return area;
  }
  const { startRow, startColumn, endRow, endColumn } = book.gridRange(area);
  return { ...area, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function writeEntries(book: Book, target: Area, value: unknown): void {
  const area = Array.isArray(value) ? target : writableArea(book, target);
  const matrix = asMatrix(area, value);
  refuseProtected(book, area, "contents");
  book.makeRoom(area);
  const cells: Record<number, Record<number, ICellData>> = {};
  const formats: { row: number; column: number; format: string }[] = [];
  for (const [r, values] of matrix.entries())
    for (const [c, written] of values.entries()) {
      const [row, column] = [area.row + r, area.column + c];
      const present = typeof written === "string" ? numberFormatAt(book, area.sheetId, row, column) : "General";
      const entry = typedEntry(written, present === "@", book.engine.core.numfmt);
      if (!entry) continue;
      const { f } = entry.cell;
      (cells[row] ??= {})[column] = f ? { ...entry.cell, f: toEngineNames(book, f, area.sheetId) } : entry.cell;
      if (entry.format !== undefined && present === "General") formats.push({ row, column, format: entry.format });
    }
  if (Object.keys(cells).length > 0)
    book.command("sheet.command.set-range-values", area.sheetId, { range: book.gridRange(area), value: cells });
  for (const { row, column, format } of formats)
    writeStyle(book, { ...area, row, column, rows: 1, columns: 1 }, "n", { pattern: format });
}

/** Sets one part of the style of every cell; a matrix gives each cell its own. */
export function writeStyle(book: Book, target: Area, part: keyof IStyleData, value: unknown): void {
  const area = writableArea(book, target);
  refuseProtected(book, area, "format");
  const matrix = Array.isArray(value) ? asMatrix(area, value) : undefined;
  book.lookWrites.addStyle(area.sheetId, book.gridRange(area), part, (row, column) =>
    matrix ? matrix[row]?.[column] : value,
  );
}

export function writeNumberFormats(book: Book, area: Area, value: unknown): void {
  const formats = Array.isArray(value)
    ? asMatrix(area, value).map((row) => row.map((format) => ({ pattern: pattern(format) })))
    : { pattern: pattern(value) };
  writeStyle(book, area, "n", formats);
}

function pattern(format: unknown): string {
  if (typeof format !== "string") throw invalidArgument();
  return format === "" ? "General" : format;
}
