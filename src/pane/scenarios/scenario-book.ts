import { inExcel } from "../../render/office/in-excel";
import { changeCells } from "../../render/office/safe/change-cells";
import { cellsOfTable } from "./edits/change-table";
import type { ScenarioTable } from "../../engine/whatif/scenario";
import { type BookReading, chosenOf, lacksRows, layoutOf, nothingRead, withCells } from "./book-reading";
import { withModel } from "./model-results";
import type { Result } from "./results";
import { resultsAhead } from "./results-ahead";
import type { ScenarioGrid } from "./scenario-grid";
import { type CellWrite, writeActive, writeCells } from "./sheet/cell-writes";
import { findModel, loadModel } from "./sheet/find-model";
import { findResults } from "./sheet/find-results";
import { findTables } from "./sheet/find-tables";
import { followWorkbook, type Happened } from "../workbook/follow-workbook";
import { loadResults } from "./sheet/load-results";
import { loadTable, type TableCells } from "./sheet/load-table";
import { Slide } from "./sheet/slide";
import { type TablePlace, tableRange } from "./sheet/table-place";

/** A change of the table: what is to be queued, given the table as it stands. */
export type Change = (context: Excel.RequestContext, place: TablePlace, grid: ScenarioGrid, cells: TableCells) => void;

/**
 * The scenarios of the open workbook: reads them, follows what happens to them, and writes what the user changes, one thing after the
 * other. What it knows is what the cells said last; `changed` is called after each reading.
 */
export class ScenarioBook {
  reading: BookReading = nothingRead;
  /** Whether anything was read yet. */
  isRead = false;
  /** What Excel refused last of what was to be written, and of what was to be read. */
  fault: unknown;
  readFault: unknown;
  readonly #changed: () => void;
  #queue: Promise<void> = Promise.resolve();
  #wanted: Happened | undefined;
  #stop: Promise<() => Promise<void>> | undefined;
  #writes = 0;
  #slide: { readonly cell: string; readonly values: Slide } | undefined;
  /** Slides under way, and the last value of each cell that one moved, until the sheet has answered to all. */
  #slides = 0;
  readonly #slid = new Map<string, CellWrite>();
  /** The results of these values. */
  #ahead: readonly Result[] | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The results as the sheet says them; while it works on a slider's value, as the model range comes to them. */
  get results(): readonly Result[] {
    return this.#ahead ?? this.reading.results;
  }

  get isAhead(): boolean {
    return this.#ahead !== undefined;
  }

  /** Whether something is still on its way into the sheet: what was read last may be older. */
  get isWriting(): boolean {
    return this.#writes > 0;
  }

  /** Reads the workbook and follows it until `rest`. */
  follow(): void {
    this.#stop ??= followWorkbook((happened) => this.#read(happened === "edit" ? "edit" : "structure"));
    this.#stop.catch(this.#unread);
    this.#read("structure");
  }

  /** Looks at the workbook again after it could not be read. */
  readAgain(): void {
    this.#read("structure");
  }

  rest(): void {
    this.#slide?.values.end();
    void this.#stop?.then((stop) => stop()).catch(() => undefined);
    this.#stop = undefined;
  }

  /** Resolves when all that was asked for so far is done. */
  settled(): Promise<void> {
    return this.#queue;
  }

  choose(place: TablePlace): void {
    this.reading = { ...this.reading, place };
    this.#read("structure");
  }

  /** Writes cells of the table as one step. */
  write(writes: readonly CellWrite[]): Promise<boolean> {
    return this.change((context, place) => writeCells(context, place, writes));
  }

  /** Writes the active scenario. */
  activate(scenario: string): Promise<boolean> {
    return this.change((context, place) => writeActive(context, place, scenario));
  }

  /** Makes a change of the table and reads what came of it; resolves to whether Excel took it. */
  change(change: Change, kind: Happened = "edit"): Promise<boolean> {
    return this.#writing(async () => {
      const { place, grid, cells } = this.reading;
      if (!place || !grid || !cells) return;
      await changeCells(
        (context) => cellsOfTable(context, place),
        async (context) => {
          change(context, place, grid, cells);
          await this.#readTable(context, place, kind);
        },
      );
    });
  }

  /** Runs work with the workbook in its turn and reads everything anew after it. */
  work(run: (reading: BookReading) => Promise<void>): Promise<boolean> {
    return this.#writing(async () => {
      await run(this.reading);
      await inExcel(async (context) => this.#readAll(context));
    });
  }

  /** A slider's value on its way into a cell; `release` ends the slide. The first value of one gets whether Excel took all of it. */
  slide(row: number, column: number, value: number): Promise<boolean> | undefined {
    const cell = `${row} ${column}`;
    let begun: Promise<boolean> | undefined;
    if (this.#slide?.cell !== cell) {
      this.#slide?.values.end();
      const slide = { cell, values: new Slide() };
      this.#slide = slide;
      this.#slides += 1;
      const done = () => {
        this.#slides -= 1;
        if (this.#slide === slide) this.#slide = undefined;
      };
      begun = this.#writing(() => this.#sliding(slide.values, row, column).finally(done));
    }
    this.#slide.values.to(value);
    // Where something else is on its way too, the reading says too little to tell.
    this.#slid.set(cell, { row, column, value });
    if (this.#writes > this.#slides) return begun;
    this.#ahead = resultsAhead(this.reading, [...this.#slid.values()]);
    if (this.#ahead) this.#changed();
    return begun;
  }

  release(): void {
    this.#slide?.values.end();
    this.#slide = undefined;
  }

  async #sliding(values: Slide, row: number, column: number): Promise<void> {
    const { place } = this.reading;
    if (!place) return;
    await changeCells(
      (context) => [tableRange(context, place).getCell(row, column)],
      (context) =>
        values.run(async (value) => {
          writeCells(context, place, [{ row, column, value }]);
          await this.#readTable(context, place, "edit");
        }),
    );
  }

  /** Reads in its turn; what happens meanwhile is read once. */
  #read(happened: Happened): void {
    const waits = this.#wanted !== undefined;
    if (this.#wanted !== "structure") this.#wanted = happened;
    if (waits) return;
    void this.#inTurn(async () => {
      const wanted = this.#wanted;
      this.#wanted = undefined;
      await inExcel(async (context) => {
        const { place, cells } = this.reading;
        if (wanted === "edit" && place && cells)
          try {
            return await this.#readTable(context, place, "edit");
          } catch {
            // The table is gone or elsewhere: everything is looked for anew.
          }
        await this.#readAll(context);
      });
    }).catch(this.#unread);
  }

  async #readAll(context: Excel.RequestContext): Promise<void> {
    const tables = await findTables(context);
    const place = chosenOf(tables, this.reading.place);
    if (place) await this.#readTable(context, place, "structure", tables);
    else this.#show({ ...nothingRead, tables });
  }

  /** The table, the active scenario and the results: one round trip, but where results must be looked for. */
  async #readTable(
    context: Excel.RequestContext,
    place: TablePlace,
    kind: Happened,
    tables = this.reading.tables,
  ): Promise<void> {
    const before = this.reading;
    const loading = loadTable(context, place);
    const shown = kind === "edit" ? this.#loadResults(context, before) : undefined;
    await context.sync();
    const reading = withCells({ ...before, tables, place }, loading.read());
    const { grid, cells } = reading;
    if (!grid || !cells) return this.#show({ ...reading, results: [] });
    if (shown && layoutOf(before) === layoutOf(reading)) return this.#show({ ...reading, ...shown(grid.table) });
    const columns = grid.scenarios.map(({ column }) => cells.area.column + column);
    const base = grid.table.scenarios.indexOf(grid.table.base);
    const resultSheets = await findResults(context, { sheet: cells.sheet, row: cells.area.row, columns, base });
    const found = { ...reading, resultSheets, model: await findModel(context, cells.sheet) };
    const results = this.#loadResults(context, found);
    await context.sync();
    this.#show({ ...found, ...results(grid.table) });
  }

  /** Asks for the results of all scenarios: what sheets say, and for the others what the model range comes to. */
  #loadResults(
    context: Excel.RequestContext,
    reading: BookReading,
  ): (table: ScenarioTable) => Pick<BookReading, "results" | "modelCells"> {
    const said = loadResults(context, reading.resultSheets);
    const model = reading.model && loadModel(context, reading.model);
    return (table) => {
      const results = said.read(table.scenarios);
      const modelCells = model?.read();
      return {
        results: modelCells && lacksRows(reading) ? withModel(results, modelCells, table) : results,
        modelCells,
      };
    };
  }

  #show(reading: BookReading): void {
    this.reading = reading;
    if (this.#writes <= 1 && this.#slide?.values.isNext !== true) this.#ahead = undefined;
    this.readFault = undefined;
    this.isRead = true;
    this.#changed();
  }

  /** Does what writes; where Excel refuses, what stands there is read anew. */
  #writing(work: () => Promise<void>): Promise<boolean> {
    this.#writes += 1;
    this.#changed();
    return this.#inTurn(async () => {
      this.fault = undefined;
      await work();
      return true;
    })
      .catch((error: unknown) => {
        this.fault = error;
        this.#ahead = undefined;
        this.#read("structure");
        return false;
      })
      .finally(() => {
        this.#writes -= 1;
        if (this.#writes === 0) this.#slid.clear();
        this.#changed();
      });
  }

  readonly #unread = (error: unknown): void => {
    this.readFault = error;
    this.isRead = true;
    this.#changed();
  };

  /** One thing after the other, whatever becomes of each. */
  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = this.#queue.then(work);
    this.#queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}
