import { beginJob } from "./begin-job";
import type { Following } from "./following";
import type { JobAnswer, JobInput, JobName } from "./jobs";

/** A job's answer, to be waited for whether the work takes long or not; who follows it is told of long work only. */
export async function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  { long = false, ...following }: Following & { readonly long?: boolean } = {},
): Promise<JobAnswer<Name>> {
  const run = beginJob(name, input, long);
  return "answer" in run ? run.answer : run.rest(following);
}
