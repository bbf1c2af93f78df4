/** Plays Excel for one workbook of the grid: takes batches in, gives replies back, one after the other. */
import { emitGridEvents } from "../events/grid-events";
import { batchBefore, BatchFaults, errorOf, noAnswer } from "../faults/batch-faults";
import { CellTraces } from "../functions/cell-traces";
import type { CustomFunctionSet } from "../functions/functions-json";
import { readArrayConstants } from "../functions/array-constants";
import { PendingCalls } from "../functions/pending-calls";
import { registerFunctions } from "../functions/register-functions";
import { forgetDeletedSheets } from "../grid/forget-deleted-sheets";
import type { GridEngine } from "../grid/grid-engine";
import type { AddInContent, WorkbookContent } from "../../workbook/workbook-content";
import { workbookContent } from "../content/workbook-content";
import { asOneUndoStep } from "../grid/undo-step";
import type { Batch, BatchReply } from "../protocol/batch";
import type { HostObject } from "../protocol/host-object";
import { Interpreter } from "../protocol/interpreter";
import { Book } from "./book";
import { showsCalculation } from "./calculated-members";
import { Workbook } from "./workbook/workbook";

export class ExcelHost {
  readonly book: Book;
  readonly traces = new CellTraces();
  readonly pending: PendingCalls;
  /** Empty but in tests. */
  readonly faults = new BatchFaults();
  readonly #interpreter: Interpreter;
  readonly #stopEvents: () => void;
  readonly #stopForgetting: () => void;
  readonly #services = new Map<string, HostObject>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(engine: GridEngine) {
    this.book = new Book(engine);
    this.pending = new PendingCalls(this.book);
    readArrayConstants(engine.formula);
    this.#stopEvents = emitGridEvents(this.book);
    this.#stopForgetting = forgetDeletedSheets(engine, () => this.book.unitId);
    this.#interpreter = new Interpreter({
      root: new Workbook(this.book),
      service: (name) => this.#services.get(name),
      beforeRead: async (members) => {
        if (showsCalculation(members)) await this.book.calculation.calculated();
      },
    });
  }

  /** How many objects add-ins hold on to between batches. */
  get keptReferences(): number {
    return this.#interpreter.keptReferences;
  }

  /** Objects an add-in reaches with `new`, by their wire name (`Microsoft.DynamicRibbon.DynamicRibbon`). */
  addService(name: string, service: HostObject): void {
    this.#services.set(name, service);
  }

  /** Makes custom functions callable as `NAMESPACE.NAME` and recalculates; returns their names. */
  async registerCustomFunctions(namespace: string, set: CustomFunctionSet): Promise<string[]> {
    const names = registerFunctions(this.book, this, namespace, set);
    await this.book.calculation.recalculate();
    return names;
  }

  /** Batches run in the order they come; what one changes in the grid is one undo step, as in Excel. */
  run(batch: Batch): Promise<BatchReply> {
    const played = this.#queue.then(() =>
      this.book.calculation.between(() => asOneUndoStep(this.book.engine, this.book.unitId, () => this.#play(batch))),
    );
    this.#queue = played.catch(() => undefined);
    return played.then((reply) => reply ?? new Promise(() => undefined));
  }

  /** Resolves when the batches that came so far are carried out. */
  async carriedOut(): Promise<void> {
    await this.#queue;
  }

  /** What the workbook holds, all that was written calculated: what a file keeps of it. */
  async content(addIns: readonly AddInContent[] = []): Promise<WorkbookContent> {
    await this.carriedOut();
    await this.book.calculation.settle();
    return workbookContent(this.book, addIns);
  }

  dispose(): void {
    this.#stopEvents();
    this.#stopForgetting();
    this.pending.dispose();
    this.book.calculation.dispose();
  }

  /** Undefined where a fault swallows the answer. */
  async #play(batch: Batch): Promise<BatchReply | undefined> {
    const fault = this.faults.take();
    const before = this.book.document.state;
    const reply = await this.#interpreter.run(fault ? batchBefore(fault, batch) : batch);
    this.book.flushLooks();
    this.book.document.recordSince(before, this.book.unitId);
    if (fault?.code === noAnswer) return undefined;
    return fault && !reply.Error ? { ...reply, Error: errorOf(fault, batch) } : reply;
  }
}
