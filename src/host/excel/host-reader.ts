/** What tests, the playground and the command line read from a workbook without office.js. */
import { itemNotFound } from "../protocol/api-error";
import type { Area } from "./area";
import { type ChartView, chartsOn } from "../chart/chart-view";
import type { CellTraces } from "../functions/cell-traces";
import type { Book } from "./book";
import { cardAt, messageAt } from "./cell-message";
import type { CellValue } from "./cell-value";
import { referencedArea } from "./names/referenced-area";
import { mapCells, valueAt } from "./range/cells";
import { textAt } from "./range/display-text";
import { filledArea } from "./range/filled-area";
import { formulaAt } from "./range/formula-at";

export class HostReader {
  readonly #book: Book;

  readonly #traces: CellTraces;

  constructor(book: Book, traces: CellTraces) {
    this.#book = book;
    this.#traces = traces;
  }

  /** Resolves when everything written so far is calculated. */
  settle(): Promise<void> {
    return this.#book.calculation.settle();
  }

  sheets(): string[] {
    return this.#book.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  values(sheet: string, address?: string): CellValue[][] {
    return this.#map(sheet, address, valueAt);
  }

  formulas(sheet: string, address?: string): CellValue[][] {
    return this.#map(sheet, address, formulaAt);
  }

  texts(sheet: string, address?: string): string[][] {
    return this.#map(sheet, address, textAt);
  }

  /** The sentence behind a cell's error, where a custom function gave one. */
  message(sheet: string, address: string): string | undefined {
    const area = this.#area(sheet, address);
    return area && messageAt(this.#book, this.#traces, area);
  }

  /** The data type a custom function returned into a cell. */
  card(sheet: string, address: string): object | undefined {
    const area = this.#area(sheet, address);
    return area && cardAt(this.#book, this.#traces, area);
  }

  /** The sheet's charts with what they show now. */
  charts(sheet: string): ChartView[] {
    const sheetId = this.#book.findSheet(sheet)?.getSheetId();
    if (sheetId === undefined) throw itemNotFound();
    return chartsOn(this.#book, sheetId);
  }

  #map<Result>(
    sheet: string,
    address: string | undefined,
    read: (book: Book, id: string, row: number, column: number) => Result,
  ) {
    const area = this.#area(sheet, address);
    return area ? mapCells(area, (row, column) => read(this.#book, area.sheetId, row, column)) : [];
  }

  /** The cells named, or all used cells of the sheet. */
  #area(sheet: string, address: string | undefined): Area | undefined {
    const sheetId = this.#book.findSheet(sheet)?.getSheetId();
    if (sheetId === undefined) throw itemNotFound();
    if (address !== undefined) return referencedArea(this.#book, address, sheetId);
    return filledArea(this.#book, this.#book.area("A1:XFD1048576", sheetId), true);
  }
}
