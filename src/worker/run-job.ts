import { inSlices } from "./in-slices";
import { inWorker } from "./in-worker";
import { type JobAnswer, type JobInput, type JobName, jobs } from "./jobs";
import type { Following, Steps } from "./steps";

/** Whether a worker could be started when one was last needed; a page that forbids them is not asked again. */
let refused = typeof Worker === "undefined";

/**
 * Does a job so that nobody waits for the page: in a worker where there are workers and the work is worth one (`long`), else here in slices.
 * Both come to the same numbers.
 */
export async function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  { long, ...following }: Following & { readonly long: boolean },
): Promise<JobAnswer<Name>> {
  if (long && !refused)
    try {
      return await inWorker({ name, input }, following);
    } catch (error) {
      following.signal?.throwIfAborted();
      refused = true;
      console.warn("Segbook calculates on the page's own thread: no worker started.", error);
    }
  return inSlices(jobs[name](input) as Steps<JobAnswer<Name>>, following);
}
