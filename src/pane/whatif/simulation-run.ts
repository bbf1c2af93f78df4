import { type Failure, isFailure } from "../../engine/failure";
import type { SimulationReport, SimulationRequest } from "../../engine/simulation/simulation-report";
import { runJob } from "../../worker/run-job";

/** One simulation at a time, in a worker where there are workers: how far it is, what it came to, and on what. */
export class SimulationRun {
  /** The share done while it runs, 0 to 1. */
  share: number | undefined;
  cancelled = false;
  report: SimulationReport | undefined;
  failure: Failure | undefined;
  /** What the report or the failure answers. */
  request: SimulationRequest | undefined;
  private abort: AbortController | undefined;

  constructor(private readonly changed: () => void) {}

  async start(request: SimulationRequest): Promise<void> {
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    const own = () => this.abort === abort;
    const onProgress = (share: number) => {
      if (own()) this.tell({ share });
    };
    this.tell({ share: 0, cancelled: false, failure: undefined });
    try {
      const found = await runJob("simulation", request, { long: true, signal: abort.signal, onProgress });
      if (!own()) return;
      if (isFailure(found)) this.tell({ failure: found, report: undefined, request });
      else this.tell({ failure: undefined, report: found, request });
    } catch (error) {
      if (!abort.signal.aborted) throw error;
      if (own()) this.tell({ cancelled: true });
    } finally {
      if (own()) {
        this.abort = undefined;
        this.tell({ share: undefined });
      }
    }
  }

  /** Stops at once; an earlier result stays. */
  cancel(): void {
    this.abort?.abort();
  }

  private tell(now: Partial<Pick<SimulationRun, "share" | "cancelled" | "report" | "failure" | "request">>) {
    Object.assign(this, now);
    this.changed();
  }
}
