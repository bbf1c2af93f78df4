/** What the objects of the model share: the grid, its calculation and what the grid itself cannot keep. */
import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { Calculation } from "../grid/calculation";
import { DocumentStore } from "../document/document-store";
import { EventHub } from "../events/event-hub";
import type { GridEngine } from "../grid/grid-engine";
import { ApiError, invalidArgument, itemNotFound } from "../protocol/api-error";
import { splitSheet } from "./a1";
import { type Area, parseCells } from "./area";
import { applyLooks } from "./format/apply-looks";
import { LookWrites } from "./format/look-writes";

export class Book {
  readonly engine: GridEngine;
  readonly calculation: Calculation;
  readonly events = new EventHub();
  readonly document: DocumentStore;
  readonly lookWrites = new LookWrites();

  #workbook: FWorkbook | undefined;
  #formulas: FormulaDataModel | undefined;

  constructor(engine: GridEngine) {
    this.engine = engine;
    this.calculation = new Calculation(engine);
    this.document = new DocumentStore(engine);
  }

  /** The one workbook of the grid; kept, because the grid makes a new object at every asking. */
  get workbook(): FWorkbook {
    this.#workbook ??= this.engine.api.getActiveWorkbook() ?? undefined;
    if (!this.#workbook) throw new ApiError("GeneralException", "No workbook is open.", 500);
    return this.#workbook;
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  /** The sheet, or ItemNotFound where it was deleted. */
  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The sheet's bare cells, for what runs once per cell. */
  cells(sheetId: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Excel compares sheet names without regard to case and takes an id as well. */
  findSheet(nameOrId: string): FWorksheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.workbook
      .getSheets()
      .find((sheet) => sheet.getSheetId() === nameOrId || sheet.getSheetName().toLowerCase() === name);
  }

  /** The area of a reference; one without a sheet lies on the sheet given. */
  area(reference: string, sheetId: string): Area {
    const { sheet, cells } = splitSheet(reference);
    const on = sheet === undefined ? sheetId : this.findSheet(sheet)?.getSheetId();
    const parsed = parseCells(cells);
    if (on === undefined) throw itemNotFound();
    if (!parsed) throw invalidArgument();
    return { sheetId: on, ...parsed };
  }

  /** The part of an area that the grid has cells for. */
  gridRange({ sheetId, row, column, rows, columns }: Area): IRange {
    const sheet = this.cells(sheetId);
    return {
      startRow: row,
      startColumn: column,
      endRow: Math.min(row + rows, sheet.getRowCount()) - 1,
      endColumn: Math.min(column + columns, sheet.getColumnCount()) - 1,
    };
  }

  /** Adds rows and columns to the grid until the area fits: Excel's sheets have them all from the start. */
  makeRoom({ sheetId, row, column, rows, columns }: Area): void {
    const sheet = this.sheet(sheetId);
    if (row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 50);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + 10);
  }

  /** What the engine spilled into a cell that holds nothing itself. */
  spilled(sheetId: string, row: number, column: number): ICellData | undefined {
    this.#formulas ??= this.engine.univer.__getInjector().get(this.engine.formula.FormulaDataModel);
    return this.#formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] ?? undefined;
  }

  /** Puts looks that wait into the grid, sheet by sheet. */
  flushLooks(): void {
    for (const [sheetId, cells] of this.lookWrites.take()) applyLooks(this.engine, this.unitId, sheetId, cells);
  }

  /** Runs a grid command on a sheet; a refusal is an error, never silence. */
  command(id: string, sheetId: string, parameters: object): void {
    this.flushLooks();
    const done = this.engine.api.syncExecuteCommand(id, { unitId: this.unitId, subUnitId: sheetId, ...parameters });
    if (!done) throw new ApiError("GeneralException", `The grid refused ${id}.`, 500);
  }
}
