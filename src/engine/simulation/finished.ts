/** Runs a step-by-step calculation to its end at once. */
export function finished<Answer>(steps: Generator<unknown, Answer, void>): Answer {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
