/** Plays Excel for one workbook of the grid: takes batches in, gives replies back, one after the other. */
import { emitGridEvents } from "../events/grid-events";
import { CellTraces } from "../functions/cell-traces";
import type { CustomFunctionSet } from "../functions/functions-json";
import { readArrayConstants } from "../functions/array-constants";
import { PendingCalls } from "../functions/pending-calls";
import { registerFunctions } from "../functions/register-functions";
import { forgetDeletedSheets } from "../grid/forget-deleted-sheets";
import type { GridEngine } from "../grid/grid-engine";
import { asOneUndoStep } from "../grid/undo-step";
import type { Batch, BatchError, BatchReply } from "../protocol/batch";
import type { HostObject } from "../protocol/host-object";
import { Interpreter } from "../protocol/interpreter";
import { Book } from "./book";
import { showsCalculation } from "./calculated-members";
import { Workbook } from "./workbook/workbook";

export interface Refusal extends Pick<BatchError, "Code" | "Message" | "HttpStatusCode"> {
  /** How many actions of the batch have run before it is refused: Excel's batches are not atomic. */
  readonly after: number;
}

export type Interceptor = (batch: Batch) => Refusal | undefined;

export class ExcelHost {
  readonly book: Book;
  readonly traces = new CellTraces();
  readonly pending: PendingCalls;
  readonly #interpreter: Interpreter;
  readonly #stopEvents: () => void;
  readonly #stopForgetting: () => void;
  readonly #services = new Map<string, HostObject>();
  #queue: Promise<unknown> = Promise.resolve();
  #intercept: Interceptor | undefined;

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
    const reply = this.#queue.then(() =>
      this.book.calculation.between(() => asOneUndoStep(this.book.engine, this.book.unitId, () => this.#play(batch))),
    );
    this.#queue = reply.catch(() => undefined);
    return reply;
  }

  dispose(): void {
    this.#stopEvents();
    this.#stopForgetting();
    this.pending.dispose();
    this.book.calculation.dispose();
  }

  /** For tests of what an add-in does when Excel refuses: an error given for a batch is its answer, and the rest of it does not run. */
  interceptBatches(intercept: Interceptor | undefined): void {
    this.#intercept = intercept;
  }

  async #play(batch: Batch): Promise<BatchReply> {
    const refused = this.#intercept?.(batch);
    const before = this.book.document.state;
    const reply = await this.#interpreter.run(refused ? firstOf(batch, refused.after) : batch);
    this.book.flushLooks();
    this.book.document.recordSince(before, this.book.unitId);
    return refused && !reply.Error ? { ...reply, Error: errorOf(refused, batch) } : reply;
  }
}

const firstOf = (batch: Batch, actions: number): Batch => ({ ...batch, Actions: batch.Actions.slice(0, actions) });

const errorOf = ({ after, ...error }: Refusal, { Actions }: Batch): BatchError => ({
  ...error,
  Location: "",
  ActionIndex: Math.min(after, Actions.length - 1),
});
