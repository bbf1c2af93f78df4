import { mutantSwitch } from "./switch"; // before all source, which asks it
import { Memory } from "../../src/engine/memory";

type Recall = Memory<object>["recall"];

/**
 * What was found with one mutant on is not to be found with another, and each test is to reach all that it stands on: memories start again
 * with every turn.
 */
const turns = new WeakMap<object, number>();
const recall = Object.getOwnPropertyDescriptor(Memory.prototype, "recall")?.value as Recall;
const forgetful: Recall = function (this: Memory<object>, keys) {
  const before = turns.get(this);
  if (before !== mutantSwitch.turn) {
    turns.set(this, mutantSwitch.turn);
    if (before !== undefined) Object.assign(this, { recent: {}, older: {}, recents: 0, olders: 0 });
  }
  return recall.call(this, keys);
};
Object.defineProperty(Memory.prototype, "recall", { value: forgetful });

/** Stands for WeakMap in the instrumented source, which holds in one what it has read of an object. */
class ForgettingWeakMap<Key extends WeakKey, Value> {
  private held = new WeakMap<Key, Value>();
  private turn = -1;

  constructor(private readonly first: readonly (readonly [Key, Value])[] = []) {
    this.held = new WeakMap(first);
  }

  private get current(): WeakMap<Key, Value> {
    if (this.turn !== mutantSwitch.turn) {
      this.turn = mutantSwitch.turn;
      this.held = new WeakMap(this.first);
    }
    return this.held;
  }

  get(key: Key): Value | undefined {
    return this.current.get(key);
  }

  has(key: Key): boolean {
    return this.current.has(key);
  }

  set(key: Key, value: Value): this {
    this.current.set(key, value);
    return this;
  }
}

Object.assign(globalThis, { ForgettingWeakMap });
