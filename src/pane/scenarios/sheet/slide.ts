/** How long a slide waits for the next value before it ends by itself. */
const patience = 1_000;

/**
 * The values of a slider on their way into the sheet: one write in flight, of those that come meanwhile the last one wins. All of a slide is
 * one run, so that a host that can undoes it at once.
 */
export class Slide {
  #next: number | undefined;
  #ended = false;
  #wake: () => void = () => undefined;

  to(value: number): void {
    this.#next = value;
    this.#wake();
  }

  /** Whether a value waits to be written. */
  get isNext(): boolean {
    return this.#next !== undefined;
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Calls `write` for one value after the other; resolves when the slide has ended and its last value is written. */
  async run(write: (value: number) => Promise<void>): Promise<void> {
    for (;;) {
      const value = this.#next;
      this.#next = undefined;
      if (value !== undefined) await write(value);
      else if (this.#ended) return;
      else await this.#more();
    }
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(), patience);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        resolve();
      };
    });
  }
}
