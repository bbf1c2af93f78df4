import { isFailure } from "../../engine/failure";
import { PartMissing } from "../start/part-missing";
import { words } from "../words/words";
import type { InsertionState } from "./insertion-state";
import { ChoiceMissing } from "./choice-missing";
import { officeSentence, type Sentences } from "./office-sentence";
import type { Planned } from "./planned";

/** What a download needs of the world around it; `Plan` is whatever the planner makes. */
export interface FileWriter<Plan> {
  /** Fetches what writes files: it is not part of the pane's first view. Rejects with PartMissing where it does not come. */
  load(): Promise<(plan: Plan) => Uint8Array>;
  save(name: string, bytes: Uint8Array): void;
}

type DownloadState = Exclude<InsertionState, { phase: "idle" | "done" }>;

const slowAfter = 500;
const before = { phase: "idle" } as const;

/** One file at a time, from the plan to the user's downloads. What goes in is fixed when it starts. */
export class Download<Plan> {
  /** Nothing where no download is under way or worth a word. */
  state: DownloadState | undefined;

  constructor(
    private readonly writer: FileWriter<Plan>,
    private readonly changed: () => void,
  ) {}

  private become(state: DownloadState | undefined) {
    this.state = state;
    this.changed();
  }

  /** Plans, writes and saves under a name; a second start while it runs is not heard. */
  async start(title: string, name: string, plan: () => Planned<Plan>): Promise<void> {
    if (this.state?.phase === "working") return;
    const fail = (sentences: Sentences) => this.become({ phase: "failed", title, sentences, work: "download", before });
    const progress = { done: 0, total: 0, slow: false, cancelling: false, before };
    const mine: DownloadState = {
      phase: "working",
      work: "download",
      title,
      label: words().insert.preparing.download,
      ...progress,
    };
    let shown = mine;
    this.become(mine);
    const goesOn = () => this.state === shown;
    const slow = setTimeout(() => goesOn() && this.become((shown = { ...mine, slow: true })), slowAfter);
    try {
      const planned = await plan();
      if (!goesOn()) return;
      if (isFailure(planned)) return fail({ what: planned.message, remedy: "", ofEngine: true });
      const write = await this.writer.load();
      if (!goesOn()) return;
      this.writer.save(name, write(planned));
      this.become({ phase: "said", what: words().insert.saved(name), before });
    } catch (error) {
      if (goesOn())
        fail(
          error instanceof PartMissing || error instanceof ChoiceMissing
            ? officeSentence(error)
            : words().insert.notWritten,
        );
    } finally {
      clearTimeout(slow);
    }
  }

  /** Gives up a download under way, or puts a message away. */
  dismiss(): void {
    this.become(undefined);
  }
}
