import type { Steps } from "../../../engine/steps";
import type { Run } from "../../../worker/begin-job";
import { inSlices } from "../../../worker/in-slices";

/** Milliseconds that work may take of the page at once, as for `beginJob`. */
const unseen = 20;

/** Work that needs what the page has already, a model that was read: at once where it is short, in slices where it is not. */
export function beginHere<Answer>(steps: Steps<Answer>): Run<Answer> {
  for (const until = performance.now() + unseen; performance.now() < until;) {
    const step = steps.next();
    if (step.done) return { answer: step.value };
  }
  return { rest: (following) => inSlices(steps, following) };
}
