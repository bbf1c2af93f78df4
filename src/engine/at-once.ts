import { finished } from "./finished";
import type { Steps } from "./steps";

/** Work in steps as a function that answers at once. */
export const atOnce =
  <Given extends readonly unknown[], Answer>(inSteps: (...given: Given) => Steps<Answer>) =>
  (...given: Given): Answer =>
    finished(inSteps(...given));
