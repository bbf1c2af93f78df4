import type { Steps } from "./steps";

/** The steps of a part of some work: the shares of the part become those from `from` to `to` of the whole. */
export function* stretched<Answer>(steps: Steps<Answer>, from: number, to: number): Steps<Answer> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
