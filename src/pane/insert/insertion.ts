import { isFailure } from "../../engine/failure";
import { SheetsLeft } from "../../render/office/sheets-left";
import type { WriteStep } from "../../render/office/write-workbook";
import type { WrittenSheet, WrittenWorkbook } from "../../render/office/written-workbook";
import { type InsertionState, type Standing, standing } from "./insertion-state";
import { words } from "../words/words";
import { officeSentence, type Sentences } from "./office-sentence";
import type { Planned } from "./planned";

export interface Progress {
  onProgress(done: number, total: number, step: WriteStep, sheet: string): void;
  readonly signal: AbortSignal;
}

/** The workbook as an insertion needs it; `Plan` is whatever the planner makes. */
export interface Workbook<Plan> {
  write(plan: Plan, progress: Progress): Promise<WrittenWorkbook>;
  /** The sheets removed: those nobody had deleted before. */
  remove(written: WrittenWorkbook): Promise<readonly WrittenSheet[]>;
  /** The sheet shown; undefined where none is left. */
  goTo(written: WrittenWorkbook): Promise<WrittenSheet | undefined>;
  /** Its sheets that nobody has deleted. */
  stillThere(written: WrittenWorkbook): Promise<readonly WrittenSheet[]>;
}

const slowAfter = 500;
const idle: Standing = { phase: "idle" };

/**
 * One insertion at a time, from the plan to Go to and Undo. What to write is fixed when it starts: later changes of the choices do not
 * reach it, and a second start while it runs is not heard.
 */
export class Insertion<Plan> {
  state: InsertionState = idle;
  private abort: AbortController | undefined;
  private busy = false;
  /** What was inserted while the pane is open, by what was asked. */
  private readonly inserted = new Map<string, WrittenWorkbook>();

  constructor(
    private readonly workbook: Workbook<Plan>,
    private readonly changed: () => void,
  ) {}

  private become(state: InsertionState) {
    this.state = state;
    this.changed();
  }

  private update(more: { label?: string; done?: number; total?: number; slow?: boolean; cancelling?: boolean }) {
    if (this.state.phase === "working") this.become({ ...this.state, ...more });
  }

  /** Plans and writes; `plan` is called once, at once. `asked` tells one insertion from another. */
  async start(title: string, plan: () => Planned<Plan>, asked: string = title): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const abort = (this.abort = new AbortController());
    const before = standing(this.state);
    const fail = (sentences: Sentences) =>
      this.become({ phase: "failed", title, sentences, work: "insertion", before });
    this.become({
      phase: "working",
      work: "insertion",
      title,
      label: words().insert.preparing.insertion,
      done: 0,
      total: 0,
      slow: false,
      cancelling: false,
      before,
    });
    const slow = setTimeout(() => this.update({ slow: true }), slowAfter);
    try {
      const planned = await plan();
      abort.signal.throwIfAborted();
      if (isFailure(planned)) return fail({ what: planned.message, remedy: "", ofEngine: true });
      const onProgress = (done: number, total: number, step: WriteStep, sheet: string) =>
        this.update({ done, total, label: words().insert.steps[step](sheet) });
      const twin = this.inserted.get(asked);
      const written = await this.workbook.write(planned, { onProgress, signal: abort.signal });
      const again = twin !== undefined && (await this.isThere(twin));
      this.inserted.set(asked, written);
      this.become({ phase: "done", title, written, left: written.sheets, again });
    } catch (error) {
      if (abort.signal.aborted && !(error instanceof SheetsLeft))
        this.become({ phase: "said", what: words().insert.cancelled, before });
      else fail(officeSentence(error));
    } finally {
      clearTimeout(slow);
      this.abort = undefined;
      this.busy = false;
    }
  }

  cancel(): void {
    if (!this.abort || this.abort.signal.aborted) return;
    this.abort.abort();
    this.update({ cancelling: true, slow: true, label: words().insert.cancelling });
  }

  /** Removes the sheets of the last insertion that are still there. */
  undo(): Promise<void> {
    return this.ofWritten(async (written) => {
      const removed = await this.workbook.remove(written);
      this.become({ phase: "said", what: words().insert.removed(written.sheets.length, removed.length), before: idle });
    });
  }

  /** Shows the first sheet that is still there. */
  goTo(): Promise<void> {
    return this.ofWritten(async (written) => {
      const shown = await this.workbook.goTo(written);
      if (!shown) this.become({ phase: "said", what: words().insert.gone(written.sheets.length), before: idle });
    });
  }

  /** Looks which sheets of the last insertion are left, after some were deleted. */
  async lookAgain(): Promise<void> {
    const { state } = this;
    if (state.phase !== "done" || this.busy) return;
    const left = await this.workbook.stillThere(state.written).catch(() => state.left);
    if (this.state !== state || left.length === state.left.length) return;
    const gone: InsertionState = {
      phase: "said",
      what: words().insert.gone(state.written.sheets.length),
      before: idle,
    };
    this.become(left.length === 0 ? gone : { ...state, left });
  }

  /** Whether any sheet of an insertion is there; a workbook that does not answer counts as no. */
  private async isThere(written: WrittenWorkbook): Promise<boolean> {
    const left = await this.workbook.stillThere(written).catch(() => []);
    return left.length > 0;
  }

  /** What is done to the sheets of the last insertion, one thing at a time. */
  private async ofWritten(act: (written: WrittenWorkbook) => Promise<void>): Promise<void> {
    const before = standing(this.state);
    if (before.phase !== "done" || this.busy) return;
    this.busy = true;
    try {
      await act(before.written);
    } catch (error) {
      this.become({ phase: "failed", title: before.title, sentences: officeSentence(error), work: "standing", before });
    } finally {
      this.busy = false;
    }
  }

  /** Puts a message away: the insertion that stands comes back, itself it goes. */
  dismiss(): void {
    if (this.busy) return;
    this.become("before" in this.state ? this.state.before : idle);
    void this.lookAgain();
  }
}
