import type { Steps } from "../engine/steps";
import type { Following } from "./following";

/** Milliseconds at a time: a page that draws 60 times a second keeps most of its frames. */
const slice = 8;

/** Takes steps on this thread, a slice at a time, and lets others in between: for short work, and where there are no workers. */
export async function inSlices<Answer>(steps: Steps<Answer>, { onProgress, signal }: Following = {}): Promise<Answer> {
  signal?.throwIfAborted();
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    until = performance.now() + slice;
  }
}
