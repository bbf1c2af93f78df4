/** An insertion failed, and so did taking back its sheets: some of these may still be there. */
export class SheetsLeft extends Error {
  constructor(
    readonly names: readonly string[],
    override readonly cause: unknown,
    /** Why they could not be removed. */
    readonly left: unknown,
  ) {
    super(`The insertion failed, and sheets it added could not be removed: ${names.join(", ")}`);
  }
}
