import type { IRange } from "@univerjs/core";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { GridEngine } from "../../host/grid/grid-engine";

/** Measured when an add-in has written nothing for this long, in milliseconds. */
const pause = 120;

/**
 * The grid measures every row again at each change of a style or a width. An add-in makes thousands of them in a row,
 * so while its batches run the rows are only remembered and measured once afterwards.
 */
export class RowHeights {
  readonly #engine: GridEngine;
  readonly #controller: AutoHeightController;
  readonly #measure: AutoHeightController["getUndoRedoParamsOfAutoHeight"];
  readonly #waiting = new Map<string, Map<number, IRange>>();
  #running = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: GridEngine) {
    this.#engine = engine;
    this.#controller = engine.univer.__getInjector().get(AutoHeightController);
    this.#measure = this.#controller.getUndoRedoParamsOfAutoHeight.bind(this.#controller);
    this.#controller.getUndoRedoParamsOfAutoHeight = (ranges, sheetId, heights) => {
      if (this.#running === 0 || sheetId === undefined) return this.#measure(ranges, sheetId, heights);
      this.#remember(sheetId, ranges);
      return { redos: [], undos: [] };
    };
  }

  /** Runs something during which no row is measured. */
  async postponedWhile<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    clearTimeout(this.#timer);
    try {
      return await run();
    } finally {
      this.#running -= 1;
      this.#timer = setTimeout(() => this.#catchUp(), pause);
    }
  }

  #remember(sheetId: string, ranges: readonly IRange[]): void {
    const rows = this.#waiting.get(sheetId) ?? new Map<number, IRange>();
    this.#waiting.set(sheetId, rows);
    for (const range of ranges)
      for (let row = range.startRow; row <= range.endRow; row++)
        rows.set(row, { startRow: row, endRow: row, startColumn: 0, endColumn: range.endColumn });
  }

  #catchUp(): void {
    if (this.#running > 0) return;
    const workbook = this.#engine.api.getActiveWorkbook();
    for (const [sheetId, rows] of this.#waiting) {
      if (!workbook?.getSheetBySheetId(sheetId)) continue; // rolled back or deleted meanwhile
      for (const { id, params } of this.#measure([...rows.values()], sheetId).redos)
        this.#engine.api.syncExecuteCommand(id, params);
    }
    this.#waiting.clear();
  }
}
