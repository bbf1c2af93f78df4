import { isFailure } from "../../../engine/failure";
import { runJob } from "../../../worker/run-job";
import { officeSentence } from "../../insert/office-sentence";
import { words } from "../../words/words";
import { writeCells } from "../workbook/write-cells";
import { keptRequests } from "./kept-requests";
import { type KeptSimulation, keptSimulation } from "./kept-simulation";
import { keptWrites } from "./kept-writes";
import type { ModelReading } from "../workbook/reading";

/** The results that an inserted simulation keeps as values: whether they are of what stands there, and how they become so again. */
export class KeptRun {
  kept: KeptSimulation | undefined;
  /** The share done while it runs, 0 to 1. */
  share: number | undefined;
  said = "";
  wrong = false;
  private abort: AbortController | undefined;
  private turn = 0;

  constructor(private readonly changed: () => void) {}

  /** Looks at the results of the sheet that gives a model its distributions. */
  async look(reading: Pick<ModelReading, "model" | "distributions"> | undefined): Promise<void> {
    const turn = ++this.turn;
    const kept = reading && (await keptSimulation(reading).catch(() => undefined));
    if (turn !== this.turn) return;
    this.kept = kept;
    // What was said of the last run is not true of results that are stale again, nor of none.
    if (this.share === undefined && !this.wrong && kept?.stale !== false) this.said = "";
    this.changed();
  }

  /** Runs the simulation again in a worker and writes its results as one step of undo. */
  async start(): Promise<void> {
    const { kept } = this;
    if (!kept || this.abort) return;
    const abort = (this.abort = new AbortController());
    const finish = (said: string, wrong = false) => this.tell({ said, wrong });
    this.tell({ share: 0, said: "", wrong: false });
    try {
      const requests = keptRequests(kept);
      if (isFailure(requests)) return finish(requests.message, true);
      const onProgress = (share: number) => this.tell({ share });
      const following = { long: true, signal: abort.signal };
      const whole = await runJob("simulation", requests.whole, { ...following, onProgress });
      if (isFailure(whole)) return finish(whole.message, true);
      const firstYear = await runJob("simulation", requests.firstYear, following);
      if (isFailure(firstYear)) return finish(firstYear.message, true);
      const writes = keptWrites(kept, whole, firstYear);
      if (isFailure(writes)) return finish(writes.message, true);
      abort.signal.throwIfAborted();
      await writeCells(writes);
      finish(words().whatif.keptDone(kept.drivers.sheet));
    } catch (error) {
      if (abort.signal.aborted) return finish(words().whatif.cancelled);
      const { what, remedy } = officeSentence(error);
      finish(`${what} ${remedy}`, true);
    } finally {
      this.abort = undefined;
      this.tell({ share: undefined });
      await this.look(kept && { model: kept.model, distributions: kept.drivers });
    }
  }

  cancel(): void {
    this.abort?.abort();
  }

  private tell(now: Partial<Pick<KeptRun, "share" | "said" | "wrong">>) {
    Object.assign(this, now);
    this.changed();
  }
}
