import { Memory } from "../../engine/memory";
import type { Picture } from "./picture";

/** A picture, or that there is none. */
export interface Drawn {
  readonly picture: Picture | undefined;
}

/** How many pictures are at least remembered: those of some companies and ranges, to and fro. */
const limit = 60;

/** Runs a task once the page has been painted, with time for what the user does before it. */
export const afterPaint = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task));
};

/**
 * Pictures of what is asked for. One that is not known is drawn while the page is at rest, one at a time, so that none of them keeps
 * the pane from answering; what is asked anew takes the place of what still waits.
 */
export class Previews<Asked> {
  private readonly known = new Memory<Drawn>(limit);
  private waiting: readonly Asked[] = [];
  private working = false;

  constructor(
    private readonly keyOf: (asked: Asked) => string,
    private readonly draw: (asked: Asked) => Picture | undefined,
    private readonly drawn: () => void,
    private readonly atRest: (task: () => void) => void = afterPaint,
  ) {}

  /** The pictures in the order asked; undefined for those that are still to be drawn. */
  ask(asked: readonly Asked[]): (Drawn | undefined)[] {
    this.waiting = asked.filter((one) => !this.known.recall([this.keyOf(one)]));
    this.goOn();
    return asked.map((one) => this.known.recall([this.keyOf(one)]));
  }

  private goOn(): void {
    if (this.working || this.waiting.length === 0) return;
    this.working = true;
    this.atRest(() => {
      this.working = false;
      const [next, ...rest] = this.waiting;
      this.waiting = rest;
      if (next === undefined) return;
      this.known.keep([this.keyOf(next)], { picture: this.draw(next) });
      this.goOn();
      this.drawn();
    });
  }
}
