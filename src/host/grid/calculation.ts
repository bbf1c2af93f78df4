/**
 * Knows when the grid has finished calculating, and lets calculations and batches take turns: a batch never writes into
 * a calculation that runs, and a calculation never starts in the middle of a batch but where the batch reads results.
 */
import { CalculationTrigger } from "./calculation-trigger";
import type { GridEngine } from "./grid-engine";

const longestCalculation = 60_000;
/** Changes that come in quick succession are calculated together. */
const pause = 10;

export class Calculation {
  readonly #engine: GridEngine;
  readonly #trigger: CalculationTrigger;
  readonly #stopListening: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #holds = 0;
  #again = false;
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

  /** Resolves when every change made so far has been calculated and its results stand in the cells. */
  async settle(): Promise<void> {
    for (
      let round = 0;
      round < 100 && !this.#disposed && (this.#isRunning || this.#trigger.hasChanges || this.#again);
      round++
    ) {
      await this.#finish();
      this.#startNext();
      await this.#finish();
    }
  }

  /** Recalculates every formula of the workbook. */
  async recalculate(): Promise<void> {
    await this.settle();
    this.#trigger.startAll();
    await this.settle();
  }

  /** Asks for one more calculation of everything after the one that is running. */
  again(): void {
    this.#again = true;
    this.#arm();
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
    if (this.#disposed || (!this.#trigger.hasChanges && !this.#again)) return;
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
    if (this.#again) {
      this.#again = false;
      this.#trigger.startAll();
    } else this.#trigger.startChanged();
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
