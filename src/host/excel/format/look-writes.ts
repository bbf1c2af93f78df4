/**
 * Looks set within one batch, kept until something needs them in the grid: an add-in formats a sheet by hundreds of small
 * settings, and the grid redraws and records history for every command it gets.
 */
import type { IRange, IStyleData } from "@univerjs/core";

/** A cell's style and the free data beside it (links, patterns). */
export interface CellLook {
  s?: IStyleData;
  custom?: Record<string, unknown>;
}

export type CellLooks = Record<number, Record<number, CellLook>>;

export class LookWrites {
  readonly #sheets = new Map<string, CellLooks>();

  /** Sets one part of the style of every cell of a range; `valueAt` gives each its own. Borders add up side by side. */
  addStyle(
    sheetId: string,
    range: IRange,
    part: keyof IStyleData,
    valueAt: (row: number, column: number) => unknown,
  ): void {
    this.#eachCell(sheetId, range, (cell, row, column) => {
      const value = valueAt(row - range.startRow, column - range.startColumn);
      cell.s = { ...cell.s, [part]: part === "bd" ? { ...cell.s?.bd, ...(value as object) } : value };
    });
  }

  /** Sets the free data of every cell of a range. */
  addCustom(sheetId: string, range: IRange, customAt: (row: number, column: number) => Record<string, unknown>): void {
    this.#eachCell(sheetId, range, (cell, row, column) => (cell.custom = customAt(row, column)));
  }

  /** A cell's style as it will be: what waits here over what stands in the grid. */
  styleOver(stored: IStyleData, sheetId: string, row: number, column: number): IStyleData {
    const waiting = this.#sheets.get(sheetId)?.[row]?.[column]?.s;
    if (!waiting) return stored;
    return { ...stored, ...waiting, ...(waiting.bd && { bd: { ...stored.bd, ...waiting.bd } }) };
  }

  /** A cell's free data that waits. */
  custom(sheetId: string, row: number, column: number): Record<string, unknown> | undefined {
    return this.#sheets.get(sheetId)?.[row]?.[column]?.custom;
  }

  #eachCell(sheetId: string, range: IRange, change: (cell: CellLook, row: number, column: number) => void): void {
    const sheet = this.#sheets.get(sheetId) ?? {};
    this.#sheets.set(sheetId, sheet);
    for (let row = range.startRow; row <= range.endRow; row++) {
      const cells = (sheet[row] ??= {});
      for (let column = range.startColumn; column <= range.endColumn; column++)
        change((cells[column] ??= {}), row, column);
    }
  }

  /** Takes out what waits, sheet by sheet. */
  take(): [sheetId: string, cells: CellLooks][] {
    const waiting = [...this.#sheets];
    this.#sheets.clear();
    return waiting;
  }
}
