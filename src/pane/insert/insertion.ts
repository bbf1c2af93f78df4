import { type Failure, isFailure } from "../../engine/failure";
import type { InsertionState, Written } from "./insertion-state";
import { sheetCount } from "./insertion-state";
import { officeSentence, type Sentences } from "./office-sentence";

export interface Progress {
  onProgress(done: number, total: number, label: string): void;
  readonly signal: AbortSignal;
}

/** The workbook as an insertion needs it; `Plan` is whatever the planner makes. */
export interface Workbook<Plan> {
  write(plan: Plan, progress: Progress): Promise<Written>;
  remove(written: Written): Promise<unknown>;
  goTo(sheet: string): Promise<unknown>;
}

const slowAfter = 500;
const idle = { phase: "idle" } as const;

/**
 * One insertion at a time, from the plan to Go to and Undo. What to write is fixed when it starts: later changes of the choices do not
 * reach it, and a second start while it runs is not heard.
 */
export class Insertion<Plan> {
  state: InsertionState = idle;
  private abort: AbortController | undefined;
  private busy = false;

  constructor(
    private readonly workbook: Workbook<Plan>,
    private readonly changed: () => void,
  ) {}

  private become(state: InsertionState) {
    this.state = state;
    this.changed();
  }

  private fail(title: string, sentences: Sentences, before: InsertionState = idle) {
    this.become({ phase: "failed", title, sentences, before: before.phase === "done" ? before : idle });
  }

  private update(more: { label?: string; done?: number; total?: number; slow?: boolean; cancelling?: boolean }) {
    if (this.state.phase === "working") this.become({ ...this.state, ...more });
  }

  /** Plans and writes; `plan` is called once, at once. */
  async start(title: string, plan: () => Plan | Failure): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const abort = (this.abort = new AbortController());
    this.become({
      phase: "working",
      title,
      label: "Preparing the sheets",
      done: 0,
      total: 0,
      slow: false,
      cancelling: false,
    });
    const slow = setTimeout(() => this.update({ slow: true }), slowAfter);
    try {
      const planned = plan();
      if (isFailure(planned)) return this.fail(title, { what: planned.message, remedy: "" });
      const onProgress = (done: number, total: number, label: string) => this.update({ done, total, label });
      this.become({
        phase: "done",
        title,
        written: await this.workbook.write(planned, { onProgress, signal: abort.signal }),
      });
    } catch (error) {
      if (abort.signal.aborted && !(error instanceof AggregateError))
        this.become({ phase: "said", what: "Cancelled. The workbook is as it was." });
      else this.fail(title, officeSentence(error));
    } finally {
      clearTimeout(slow);
      this.abort = undefined;
      this.busy = false;
    }
  }

  cancel(): void {
    if (!this.abort || this.abort.signal.aborted) return;
    this.abort.abort();
    this.update({ cancelling: true, slow: true, label: "Taking back what was written" });
  }

  /** Removes the sheets of the last insertion. */
  async undo(): Promise<void> {
    const { state } = this;
    if (state.phase !== "done" || this.busy) return;
    this.busy = true;
    try {
      await this.workbook.remove(state.written);
      this.become({ phase: "said", what: `Removed ${sheetCount(state.written)} again.` });
    } catch (error) {
      this.fail(state.title, officeSentence(error), state);
    } finally {
      this.busy = false;
    }
  }

  /** Shows the first sheet that is still there. */
  async goTo(): Promise<void> {
    const { state } = this;
    if (state.phase !== "done") return;
    try {
      await this.workbook.goTo(state.written.sheets[0]?.id ?? "");
    } catch (error) {
      this.fail(state.title, officeSentence(error), state);
    }
  }

  dismiss(): void {
    if (!this.busy) this.become(this.state.phase === "failed" ? this.state.before : idle);
  }
}
