import { setImmediate } from "node:timers/promises";
import { WorkError } from "./outcome";
import { progressBar } from "./output/progress-bar";

/** Milliseconds between two looks at the keyboard and the bar. */
const pause = 50;

/** Runs long work whose steps give the share done, with a bar on a terminal. Ctrl-C ends it with a sentence. */
export async function stepByStep<Answer>(steps: Generator<number, Answer, void>): Promise<Answer> {
  const bar = progressBar();
  let cancelled = false;
  const cancel = () => (cancelled = true);
  process.on("SIGINT", cancel);
  try {
    for (;;) {
      const until = performance.now() + pause;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) return step.value;
      bar.show(step.value);
      await setImmediate();
      if (cancelled) throw new WorkError(`Cancelled after ${Math.floor(step.value * 100)} % of the work.`);
    }
  } finally {
    process.off("SIGINT", cancel);
    bar.clear();
  }
}
