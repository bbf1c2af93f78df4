import { CommandType, ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { GridEngine } from "../../host/grid/grid-engine";
import { drawWhatChanges } from "./draw-what-changes";
import { RowHeights } from "./row-heights";

/** An add-in that has written nothing for this long has finished, in milliseconds. */
const pause = 120;
/** An add-in that has written for this long without a frame waits for one, in milliseconds: else no click reaches it. */
const longestWithoutFrame = 100;
/** A page in the background draws no frame; nobody waits longer than this for one, in milliseconds. */
const longestFrame = 50;
/** Who watches a long writing sees at least so often where it stands, in milliseconds. */
const longestBetweenFrames = 400;

/**
 * The grid measures its rows at every change and draws at every frame. An add-in makes hundreds of changes in a row: while its
 * batches write, rows are measured once afterwards, charts wait, and only now and then a frame is drawn. Batches that only read
 * change nothing here.
 */
export class CalmWhileWriting {
  readonly #rows: RowHeights;
  readonly #onWriting: (writing: boolean) => void;
  readonly #unitId: string;
  readonly #renders: IRenderManagerService["getRenderAll"];
  #drawing = false;
  #running = 0;
  #writing = false;
  #lastFrame = 0;
  #lastBreath = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: GridEngine, unitId: string, onWriting: (writing: boolean) => void) {
    const injector = engine.univer.__getInjector();
    this.#onWriting = onWriting;
    this.#rows = new RowHeights(engine, () => this.#running > 0);
    injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (this.#running > 0 && type === CommandType.MUTATION) this.#write(true);
    });
    this.#unitId = unitId;
    this.#renders = () => injector.get(IRenderManagerService).getRenderAll();
  }

  async during<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    this.#drawHere();
    clearTimeout(this.#timer);
    try {
      const result = await run();
      await this.#breathe();
      return result;
    } finally {
      this.#running -= 1;
      this.#timer = setTimeout(() => this.#finished(), pause);
    }
  }

  /** Lets the browser answer clicks and keys between the batches of a long writing: Cancel must be heard. */
  async #breathe(): Promise<void> {
    if (!this.#writing || performance.now() - this.#lastBreath < longestWithoutFrame) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, longestFrame);
      requestAnimationFrame(() => setTimeout(resolve));
    });
    this.#lastBreath = performance.now();
  }

  /** Puts this object between the grid's clock and its drawing; the grid starts to draw only after it was made. */
  #drawHere(): void {
    const renders = this.#drawing ? undefined : this.#renders();
    if (!renders?.has(this.#unitId)) return;
    this.#drawing = true;
    for (const [id, render] of renders) drawWhatChanges(render, () => id !== this.#unitId || this.#mayDraw());
  }

  #mayDraw(): boolean {
    const now = performance.now();
    if (this.#writing && now - this.#lastFrame < longestBetweenFrames) return false;
    this.#lastFrame = now;
    return true;
  }

  #write(writing: boolean): void {
    if (this.#writing === writing) return;
    this.#writing = writing;
    this.#onWriting(writing);
  }

  #finished(): void {
    if (this.#running > 0) return;
    this.#rows.measure();
    this.#write(false);
  }
}
