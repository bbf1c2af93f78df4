/** How somebody follows work that takes long. */
export interface Following {
  /** Told the share done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Aborted: the work stops and its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
