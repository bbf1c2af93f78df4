import type { IRange } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { GridEngine } from "../../host/grid/grid-engine";

/** The rows the grid wants to measure while that can wait: remembered, and measured once. */
export class RowHeights {
  readonly #engine: GridEngine;
  readonly #measure: AutoHeightController["getUndoRedoParamsOfAutoHeight"];
  readonly #waiting = new Map<string, Map<number, IRange>>();

  constructor(engine: GridEngine, canWait: () => boolean) {
    this.#engine = engine;
    const controller = engine.univer.__getInjector().get(AutoHeightController);
    this.#measure = controller.getUndoRedoParamsOfAutoHeight.bind(controller);
    controller.getUndoRedoParamsOfAutoHeight = (ranges, sheetId, heights) => {
      if (!canWait() || sheetId === undefined) return this.#measure(ranges, sheetId, heights);
      this.#remember(sheetId, ranges);
      return { redos: [], undos: [] };
    };
  }

  /** Measures the rows that wait. */
  measure(): void {
    const workbook = this.#engine.api.getActiveWorkbook();
    for (const [sheetId, rows] of this.#waiting) {
      if (!workbook?.getSheetBySheetId(sheetId)) continue; // rolled back or deleted meanwhile
      for (const { id, params } of this.#measure([...rows.values()], sheetId).redos)
        this.#engine.api.syncExecuteCommand(id, params);
    }
    this.#waiting.clear();
  }

  #remember(sheetId: string, ranges: readonly IRange[]): void {
    const rows = this.#waiting.get(sheetId) ?? new Map<number, IRange>();
    this.#waiting.set(sheetId, rows);
    for (const range of ranges)
      for (let row = range.startRow; row <= range.endRow; row++)
        rows.set(row, { startRow: row, endRow: row, startColumn: 0, endColumn: range.endColumn });
  }
}
