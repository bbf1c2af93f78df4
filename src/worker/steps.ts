/** Work in steps: each gives the share done, 0 to 1, the last one the answer. Whoever stops asking has cancelled it. */
export type Steps<Answer> = Generator<number, Answer, void>;

/** How somebody follows work that takes long. */
export interface Following {
  /** Told the share done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Aborted: the work stops and its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
