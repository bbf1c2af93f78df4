/** How long work reports and is cancelled. */
export interface Watched {
  /** Cells written so far, and all of them. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Counts the cells of one piece of work; between two requests it says how far it is, and stops where it was cancelled. */
export class Steps {
  private cells = 0;

  constructor(
    private readonly total: number,
    private readonly watched: Watched,
  ) {}

  /** So many more cells are written. */
  done(cells: number): void {
    this.cells += cells;
    this.watched.signal?.throwIfAborted();
    this.watched.onProgress?.(this.cells, this.total);
  }
}
