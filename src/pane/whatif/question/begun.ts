import type { Run } from "../../../worker/begin-job";

/** A run whose answer is made of another one's. */
export const begun = <Found, Answer>(run: Run<Found>, answer: (found: Found) => Answer): Run<Answer> =>
  "answer" in run ? { answer: answer(run.answer) } : { rest: async (following) => answer(await run.rest(following)) };
