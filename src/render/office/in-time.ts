import { NoAnswer } from "./no-answer";

/** How long one request may take, in milliseconds: Excel needs seconds for the largest, and waits until the user has left a cell. */
export const patience = { milliseconds: 60_000 };

/** The answer, or NoAnswer where none comes in time. */
export async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const none = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new NoAnswer()), patience.milliseconds);
  });
  return Promise.race([answer, none]).finally(() => clearTimeout(late));
}
