import type { Steps } from "./steps";

/** Takes all steps of some work at once. */
export function finished<Answer>(steps: Steps<Answer>): Answer {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
