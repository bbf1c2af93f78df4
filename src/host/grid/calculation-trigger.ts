/**
 * The engine's own collector of changes. It waits 100 ms before it calculates, and stops a running calculation when
 * more changes come; where the two cross, changes are lost and cells stay empty. So the host reads what it has
 * collected and starts calculations itself, one after the other.
 */
import type { GridEngine } from "./grid-engine";
import { type CellsOfUnit, SpillChanges } from "./spill-changes";

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
const spillMutation = "formula.mutation.set-array-formula-data";
/** Arrays that still change after this many calculations in a row depend on themselves. */
const longestChain = 100;
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
  readonly #spills: SpillChanges;
  #spilled: CellsOfUnit[] = [];
  #asked: CellsOfUnit[] = [];
  #chain = 0;

  constructor(engine: GridEngine) {
    this.#engine = engine;
    const found: unknown = engine.univer.__getInjector().get(engine.sheetsFormula.TriggerCalculationController);
    this.#collector = isCollector(found) ? found : undefined;
    this.#spills = new SpillChanges(engine);
  }

  /** To be told of every command of the grid: notes the spilled cells a calculation has changed. */
  heard(command: string): void {
    if (command === spillMutation) this.#spilled.push(...this.#spills.take());
  }

  /** Asks for the formulas of some cells to be calculated. */
  ask(cells: CellsOfUnit): void {
    this.#asked.push(cells);
  }

  /** Whether changes wait to be calculated. */
  get hasChanges(): boolean {
    return this.#isAsked || this.#followsSpills;
  }

  /** Keeps the collector from starting by itself. */
  disarm(): void {
    if (this.#collector) clearTimeout(this.#collector._setTimeoutKey);
  }

  /** Calculates what depends on the changes collected so far. */
  startChanged(): void {
    const collector = this.#collector;
    if (!collector || !this.hasChanges) return;
    this.disarm();
    this.#chain = this.#isAsked ? 0 : this.#chain + 1;
    const changes = collector._generateDirty(collector._waitingCommandQueue);
    const ours = { ...nothing, dirtyRanges: [...this.#spilled, ...this.#asked] };
    const both = collector._mergeDirty(changes, ours);
    collector._executingDirtyData = collector._mergeDirty(collector._executingDirtyData, both);
    collector._waitingCommandQueue = [];
    this.#spilled = [];
    this.#asked = [];
    this.#start(collector._executingDirtyData);
  }

  /** Calculates everything. */
  startAll(): void {
    this.#chain = 0;
    this.#spilled = [];
    this.#asked = [];
    this.#start({ ...nothing, forceCalculation: true });
  }

  get #isAsked(): boolean {
    return this.#asked.length > 0 || (this.#collector?._waitingCommandQueue.length ?? 0) > 0;
  }

  get #followsSpills(): boolean {
    return this.#spilled.length > 0 && this.#chain < longestChain;
  }

  #start(dirty: object): void {
    this.#engine.api.syncExecuteCommand(startMutation, { ...dirty }, { onlyLocal: true });
  }
}
