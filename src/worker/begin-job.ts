import type { Steps } from "../engine/steps";
import type { Following } from "./following";
import { inSlices } from "./in-slices";
import { inWorker } from "./in-worker";
import { type JobAnswer, type JobInput, type JobName, jobs } from "./jobs";

/** Work that is over, or its rest, which is done when it is asked for. */
export type Run<Answer> = { readonly answer: Answer } | { readonly rest: (following?: Following) => Promise<Answer> };

/** Whether a worker could be started when one was last needed; a page that forbids them is not asked again. */
let refused = typeof Worker === "undefined";

/** Milliseconds that work may take of the page at once: less than anybody sees, and less than a promise and a worker cost. */
const unseen = 20;

/**
 * Does a job so that nobody waits for the page: what is over in 20 ms is answered at once; the rest of longer work is done in a worker, which
 * begins anew, or where there are no workers here in slices. All come to the same numbers. Work that is known to be `long` is not begun here.
 */
export function beginJob<Name extends JobName>(name: Name, input: JobInput<Name>, long = false): Run<JobAnswer<Name>> {
  // A name and an input that belong together: more than the compiler sees in a table of functions.
  const steps = (jobs[name] as unknown as (input: JobInput<Name>) => Steps<JobAnswer<Name>>)(input);
  const until = performance.now() + unseen;
  while (!long && performance.now() < until) {
    const step = steps.next();
    if (step.done) return { answer: step.value };
  }
  return {
    async rest(following = {}) {
      if (!refused)
        try {
          return await inWorker({ name, input }, following);
        } catch (error) {
          following.signal?.throwIfAborted();
          refused = true;
          console.warn(error);
        }
      return inSlices(steps, following);
    },
  };
}
