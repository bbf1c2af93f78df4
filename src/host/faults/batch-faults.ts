/** Lets a host refuse a batch, or never answer it, for tests of what an add-in does then. */
import type { Action, Batch, BatchError } from "../protocol/batch";

/** What a connection does that never answers: no code of Excel's, since none comes. */
export const noAnswer = "no answer";

export interface Fault {
  /** The error code Excel answers with, or `noAnswer`. */
  readonly code: string;
  /** How many of the batch's actions run before: Excel's batches are not atomic, and an answer may be lost after all is done. */
  readonly after?: number | "half" | "all" | ((actions: readonly Action[]) => number);
}

export class BatchFaults {
  #left = 0;
  #fault: Fault | undefined;
  #met: () => void = () => undefined;

  /** The n-th batch from now (1 is the next) fails, once; `met` is called when it has. */
  next(number: number, fault: Fault, met: () => void = () => undefined): void {
    [this.#left, this.#fault, this.#met] = [number, fault, met];
  }

  clear(): void {
    this.#fault = undefined;
  }

  /** How many batches are left before the fault that is to come; undefined where none is. */
  get left(): number | undefined {
    return this.#fault && this.#left;
  }

  /** The fault of this batch, if it is the one. */
  take(): Fault | undefined {
    if (this.#fault === undefined || --this.#left > 0) return undefined;
    const fault = this.#fault;
    this.clear();
    this.#met();
    return fault;
  }
}

function actionsBefore({ after = 0 }: Fault, { Actions }: Batch): number {
  if (after === "all") return Actions.length;
  if (after === "half") return Math.ceil(Actions.length / 2);
  return Math.min(typeof after === "number" ? after : after(Actions), Actions.length);
}

/** The part of the batch that runs all the same. */
export const batchBefore = (fault: Fault, batch: Batch): Batch => ({
  ...batch,
  Actions: batch.Actions.slice(0, actionsBefore(fault, batch)),
});

export const errorOf = (fault: Fault, batch: Batch): BatchError => ({
  Code: fault.code,
  Message: `The test asked for ${fault.code}.`,
  HttpStatusCode: 500,
  Location: "",
  ActionIndex: Math.max(0, Math.min(actionsBefore(fault, batch), batch.Actions.length - 1)),
});
