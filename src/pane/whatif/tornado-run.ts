import type { Failure } from "../../engine/failure";
import type { Tornado } from "../../engine/whatif/tornado";
import { beginJob } from "../../worker/begin-job";
import { tornadoAnswer, type TornadoAnswer, tornadoAsked } from "./question/tornado-answer";
import type { Subject } from "./subject";

/** The tornado of what is shown: at once where the model is short, from a worker where it is long; of two the later one counts. */
export class TornadoRun {
  /** Undefined while it is worked on. */
  answer: TornadoAnswer | Failure | undefined;
  private of: Subject | undefined;
  private abort = new AbortController();

  constructor(private readonly changed: () => void) {}

  /** Asks for a subject's tornado, once. */
  ask(subject: Subject): void {
    if (subject === this.of) return;
    this.of = subject;
    this.abort.abort();
    const { signal } = (this.abort = new AbortController());
    const take = (found: Tornado | Failure) => (this.answer = tornadoAnswer(subject.question, found));
    this.answer = undefined;
    const run = beginJob("tornado", { model: subject.reading.model.values, ...tornadoAsked(subject.question) });
    if ("answer" in run) {
      take(run.answer);
      return;
    }
    void run.rest({ signal }).then(
      (found) => {
        if (signal.aborted) return;
        take(found);
        this.changed();
      },
      () => undefined, // given up: another one is on its way
    );
  }
}
