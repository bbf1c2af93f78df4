import { officeSentence, type Sentences } from "../insert/office-sentence";
import { words } from "../words/words";
import { errorCode } from "../../render/office/error-code";
import { PartlyDone } from "../../render/office/safe/all-or-nothing";
import type { Watched } from "./steps";

export type ShareWorkState =
  | { readonly is: "idle" }
  | {
      readonly is: "working";
      readonly work: Work;
      readonly done: number;
      readonly total: number;
      readonly slow: boolean;
      readonly cancelling: boolean;
    }
  /** Sentences, the first of them what was done. */
  | { readonly is: "said"; readonly sentences: readonly string[] }
  | { readonly is: "failed"; readonly sentences: Sentences };

/** What is done: cells are written, or the workbook is read as a file. */
export type Work = "cells" | "file";

const slowAfter = 500;

/** Freezing, thawing or saving, one at a time: progress where it takes long, cancel, and what came of it in words. */
export class ShareWork {
  state: ShareWorkState = { is: "idle" };
  private abort: AbortController | undefined;

  constructor(private readonly changed: () => void) {}

  private become(state: ShareWorkState) {
    this.state = state;
    this.changed();
  }

  private update(more: Partial<Extract<ShareWorkState, { is: "working" }>>) {
    if (this.state.is === "working") this.become({ ...this.state, ...more });
  }

  /** A second start while it runs is not heard. */
  async start(work: (watched: Watched) => Promise<readonly string[]>, kind: Work = "cells"): Promise<void> {
    if (this.abort) return;
    const abort = (this.abort = new AbortController());
    this.become({ is: "working", work: kind, done: 0, total: 0, slow: false, cancelling: false });
    const slow = setTimeout(() => this.update({ slow: true }), slowAfter);
    try {
      const onProgress = (done: number, total: number) => this.update({ done, total });
      this.become({ is: "said", sentences: await work({ onProgress, signal: abort.signal }) });
    } catch (error) {
      if (abort.signal.aborted && !(error instanceof PartlyDone))
        this.become({ is: "said", sentences: [words().share[kind === "file" ? "cancelledFile" : "cancelled"]] });
      else
        this.become({ is: "failed", sentences: kind === "file" ? words().share.trouble.notSaved : sentencesOf(error) });
    } finally {
      clearTimeout(slow);
      this.abort = undefined;
    }
  }

  cancel(): void {
    if (!this.abort || this.abort.signal.aborted) return;
    this.abort.abort();
    this.update({ cancelling: true, slow: true });
  }

  dismiss(): void {
    if (!this.abort) this.become({ is: "idle" });
  }
}

function sentencesOf(error: unknown): Sentences {
  const { trouble } = words().share;
  if (error instanceof PartlyDone)
    return { what: officeSentence(error.errors[0]).what, remedy: trouble.partlyDone(error.sheets), leftBehind: true };
  const code = errorCode(error);
  if (code === "FiguresDiffer")
    return { what: trouble.figuresDiffer(error instanceof Error ? error.message : ""), remedy: "" };
  if (code === "LedgerUnreadable") return { what: trouble.unreadable, remedy: "" };
  return officeSentence(error);
}
