import type { Run } from "../../worker/begin-job";

/** The answer to what is asked last: at once where the work is short, later where it is long; what was asked before is given up. */
export class LatestRun<Answer> {
  /** Undefined while it is worked on, and where that was cancelled. */
  answer: Answer | undefined;
  /** The share done while it is worked on, 0 to 1. */
  share: number | undefined;
  cancelled = false;
  private of: readonly unknown[] | undefined;
  private begin: (() => Run<Answer>) | undefined;
  private abort = new AbortController();

  constructor(private readonly changed: () => void) {}

  /** Begins work of some things, unless these are the very ones asked for last. */
  ask(of: readonly unknown[], begin: () => Run<Answer>): void {
    if (this.of?.length === of.length && of.every((one, at) => one === this.of?.[at])) return;
    [this.of, this.begin] = [of, begin];
    this.start(begin);
  }

  /** Does cancelled work after all. */
  again(): void {
    if (this.begin) this.start(this.begin);
    this.changed();
  }

  /** Stops at once. */
  cancel(): void {
    this.abort.abort();
    [this.share, this.cancelled] = [undefined, true];
    this.changed();
  }

  private start(begin: () => Run<Answer>): void {
    this.abort.abort();
    const { signal } = (this.abort = new AbortController());
    const run = begin();
    [this.answer, this.share, this.cancelled] = ["answer" in run ? run.answer : undefined, undefined, false];
    if ("answer" in run) return;
    const tell = (answer: Answer | undefined, share: number | undefined) => {
      if (signal.aborted) return;
      [this.answer, this.share] = [answer, share];
      this.changed();
    };
    this.share = 0;
    void run.rest({ signal, onProgress: (share) => tell(undefined, share) }).then(
      (answer) => tell(answer, undefined),
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
  }
}
