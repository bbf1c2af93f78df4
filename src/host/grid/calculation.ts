/**
 * Knows when the grid has finished calculating, and lets calculations and batches take turns: a batch never writes into
 * a calculation that runs, and a calculation never starts in the middle of a batch but where the batch reads results.
 */
import { CalculationTrigger } from "./calculation-trigger";
import type { GridEngine } from "./grid-engine";
import type { CellsOfUnit } from "./spill-changes";

const longestCalculation = 60_000;
/** Changes that come in quick succession are calculated together. */
const pause = 10;

export class Calculation {
  readonly #engine: GridEngine;
  readonly #trigger: CalculationTrigger;
  readonly #stopListening: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #holds = 0;
  readonly #works = new Set<Promise<unknown>>();
  #disposed = false;

  constructor(engine: GridEngine) {
    this.#engine = engine;
    this.#trigger = new CalculationTrigger(engine);
    const commands = engine.univer.__getInjector().get(engine.core.ICommandService);
    const listening = commands.onCommandExecuted(({ id }) => {
      this.#trigger.heard(id);
      this.#arm();
    });
    this.#stopListening = () => listening.dispose();
  }

  /** Resolves when every change made so far has been calculated, as far as cells wait for no work, and the results stand in the cells. */
  async calculated(): Promise<void> {
    for (let round = 0; round < 100 && !this.#disposed && (this.#isRunning || this.#trigger.hasChanges); round++) {
      await this.#finish();
      this.#startNext();
      await this.#finish();
    }
  }

  /** Resolves when also the work that cells wait for is done, and they are calculated with it. */
  async settle(): Promise<void> {
    await this.calculated();
    while (this.#works.size > 0 && !this.#disposed) {
      await Promise.race(this.#works);
      await this.calculated();
    }
  }

  /** Recalculates every formula of the workbook. */
  async recalculate(): Promise<void> {
    await this.calculated();
    this.#trigger.startAll();
    await this.calculated();
  }

  /** Calculates some cells again when work is done that they wait for; call what it returns where they wait no longer. */
  calculateAfter(work: Promise<unknown>, cells: CellsOfUnit): () => void {
    const done = work.then(() => {
      if (!this.#works.delete(done)) return;
      this.#trigger.ask(cells);
      this.#arm();
    });
    this.#works.add(done);
    return () => this.#works.delete(done);
  }

  /** Runs something between calculations. */
  async between<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#holds++;
    try {
      await this.#finish();
      return await run();
    } finally {
      this.#holds--;
      this.#arm();
    }
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#stopListening();
  }

  /** Starts a calculation soon, unless a batch is running: its end arms again. */
  #arm(): void {
    if (this.#disposed || !this.#trigger.hasChanges) return;
    this.#trigger.disarm();
    clearTimeout(this.#timer);
    if (this.#holds === 0) this.#timer = setTimeout(() => void this.#calculateInTurn(), pause);
  }

  async #calculateInTurn(): Promise<void> {
    await this.#finish();
    if (this.#holds === 0) this.#startNext();
  }

  #startNext(): void {
    if (this.#disposed || this.#isRunning) return;
    this.#trigger.startChanged();
  }

  /** Resolves when the calculation that runs, if any, has put its results into the cells. */
  async #finish(): Promise<void> {
    while (this.#isRunning) await this.#session.waitForLatestApplied(longestCalculation);
  }

  get #isRunning(): boolean {
    if (this.#disposed) return false;
    const { started, resultApplied } = this.#session.state;
    return started && !resultApplied;
  }

  get #session() {
    return this.#engine.univer.__getInjector().get(this.#engine.sheetsFormula.FormulaCalculationSessionService);
  }
}
