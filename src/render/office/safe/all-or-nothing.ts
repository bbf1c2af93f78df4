import { NoAnswer } from "../no-answer";

/** Work that failed and could not be taken back: these sheets may be in between. */
export class PartlyDone extends AggregateError {
  constructor(
    errors: readonly unknown[],
    readonly sheets: readonly string[],
  ) {
    super(errors, "Some cells were changed and could not be put back.");
  }
}

/** What was refused once may go the next time; where nothing answers there is no use in asking again. */
async function twice(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    await act();
  }
}

/**
 * Does a piece of work; where it fails, takes back what it did and throws what happened. Where that fails too, what it throws names the
 * `sheets` that may be in between.
 */
export async function allOrNothing<Done>(
  work: () => Promise<Done>,
  takeBack: () => Promise<void>,
  sheets: () => readonly string[],
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    await twice(takeBack).catch((left: unknown) => {
      throw new PartlyDone([error, left], sheets());
    });
    throw error;
  }
}
