/**
 * Knows when the grid has finished calculating. The engine collects changes for 100 ms before it starts; a batch that
 * writes and reads back would pay that every time, so the host starts the calculation itself when someone looks.
 */
import type { GridEngine } from "./grid-engine";

/** The parts of the engine's own trigger that are needed to start it early; checked because they are not its contract. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _setTimeoutKey: Parameters<typeof clearTimeout>[0];
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

const isTrigger = (candidate: unknown): candidate is Trigger =>
  typeof candidate === "object" &&
  candidate !== null &&
  ["_waitingCommandQueue", "_executingDirtyData", "_setTimeoutKey", "_generateDirty", "_mergeDirty"].every(
    (name) => name in candidate,
  );

const startMutation = "formula.mutation.set-formula-calculation-start";
const longestCalculation = 60_000;

export class Calculation {
  readonly #engine: GridEngine;
  #again = false;

  constructor(engine: GridEngine) {
    this.#engine = engine;
  }

  /** Resolves when every change made so far has been calculated and its results stand in the cells. */
  async settle(): Promise<void> {
    for (let round = 0; round < 100 && this.#isPending(); round++) {
      this.#startWaiting();
      await this.#session().waitForLatestApplied(longestCalculation);
      if (this.#again && !this.#isBusy()) {
        this.#again = false;
        this.#startAll();
      }
    }
  }

  /** Asks for one more calculation of everything after the one that is running. */
  again(): void {
    this.#again = true;
  }

  /** Recalculates every formula of the workbook. */
  async recalculate(): Promise<void> {
    await this.settle();
    this.#startAll();
    await this.settle();
  }

  #isPending(): boolean {
    return this.#again || this.#isBusy();
  }

  #isBusy(): boolean {
    const { started, resultApplied } = this.#session().state;
    return this.#waiting() > 0 || (started && !resultApplied);
  }

  #waiting(): number {
    const trigger = this.#trigger();
    return trigger?._waitingCommandQueue.length ?? 0;
  }

  #startWaiting(): void {
    const trigger = this.#trigger();
    if (!trigger || trigger._waitingCommandQueue.length === 0 || trigger._executionInProgressParams != null) return;
    clearTimeout(trigger._setTimeoutKey);
    const changes = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changes);
    trigger._waitingCommandQueue = [];
    this.#engine.api.syncExecuteCommand(startMutation, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }

  #startAll(): void {
    this.#engine.api.syncExecuteCommand(
      startMutation,
      {
        forceCalculation: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  }

  #session() {
    return this.#engine.univer.__getInjector().get(this.#engine.sheetsFormula.FormulaCalculationSessionService);
  }

  #trigger(): Trigger | undefined {
    const trigger: unknown = this.#engine.univer
      .__getInjector()
      .get(this.#engine.sheetsFormula.TriggerCalculationController);
    return isTrigger(trigger) ? trigger : undefined;
  }
}
