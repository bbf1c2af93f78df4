/**
 * The engine's own collector of changes. It waits 100 ms before it calculates, and stops a running calculation when
 * more changes come; where the two cross, changes are lost and cells stay empty. So the host reads what it has
 * collected and starts calculations itself, one after the other.
 */
import type { GridEngine } from "./grid-engine";

/** The parts of the collector that are needed; checked, because they are not the engine's contract. */
interface Collector {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: object;
  _setTimeoutKey: Parameters<typeof clearTimeout>[0];
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

const isCollector = (candidate: unknown): candidate is Collector =>
  typeof candidate === "object" &&
  candidate !== null &&
  ["_waitingCommandQueue", "_executingDirtyData", "_setTimeoutKey", "_generateDirty", "_mergeDirty"].every(
    (name) => name in candidate,
  );

const startMutation = "formula.mutation.set-formula-calculation-start";
const nothing = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

export class CalculationTrigger {
  readonly #engine: GridEngine;
  readonly #collector: Collector | undefined;

  constructor(engine: GridEngine) {
    this.#engine = engine;
    const found: unknown = engine.univer.__getInjector().get(engine.sheetsFormula.TriggerCalculationController);
    this.#collector = isCollector(found) ? found : undefined;
  }

  /** Whether changes wait to be calculated. */
  get hasChanges(): boolean {
    return (this.#collector?._waitingCommandQueue.length ?? 0) > 0;
  }

  /** Keeps the collector from starting by itself. */
  disarm(): void {
    if (this.#collector) clearTimeout(this.#collector._setTimeoutKey);
  }

  /** Calculates what depends on the changes collected so far. */
  startChanged(): void {
    const collector = this.#collector;
    if (!collector || collector._waitingCommandQueue.length === 0) return;
    this.disarm();
    const changes = collector._generateDirty(collector._waitingCommandQueue);
    collector._executingDirtyData = collector._mergeDirty(collector._executingDirtyData, changes);
    collector._waitingCommandQueue = [];
    this.#start(collector._executingDirtyData);
  }

  /** Calculates everything. */
  startAll(): void {
    this.#start({ ...nothing, forceCalculation: true });
  }

  #start(dirty: object): void {
    this.#engine.api.syncExecuteCommand(startMutation, { ...dirty }, { onlyLocal: true });
  }
}
