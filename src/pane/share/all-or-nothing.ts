/**
 * Does a piece of work; where it fails, takes back what it did and throws what happened. Where that fails too, what it throws names the
 * sheets that may be in between.
 */
export async function allOrNothing(
  work: () => Promise<void>,
  takeBack: () => Promise<void>,
  sheets: readonly string[],
): Promise<void> {
  try {
    await work();
  } catch (error) {
    try {
      await takeBack();
    } catch (left) {
      throw new PartlyDone([error, left], sheets);
    }
    throw error;
  }
}

/** Work that failed and could not be taken back. The workbook still keeps every formula. */
export class PartlyDone extends AggregateError {
  constructor(
    errors: readonly unknown[],
    readonly sheets: readonly string[],
  ) {
    super(errors, "Some formulas were changed and could not be put back.");
  }
}
