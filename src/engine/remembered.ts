import type { FactIndex } from "./facts/fact-index";
import { type Keys, Memory } from "./memory";
import type { Options } from "./asked/options";
import { optionsKey } from "./asked/options-key";

/** How many answers of one measure are at least remembered: more than the dataset has figures. */
const limit = 5_000;

/** A measure of the engine: what the facts answer to a query under options. */
export type Measure<Query, Answer> = (index: FactIndex, query: Query, options: Options) => Answer;

/**
 * A measure that gives the answer it gave when it is asked the same again. `keysOf` is everything it reads of a query, beside the options.
 * Answers are shared, so they are read-only.
 */
export function remembered<Query, Answer extends object>(
  keysOf: (query: Query, options: string) => Keys,
  measure: Measure<Query, Answer>,
): Measure<Query, Answer> {
  const memories = new WeakMap<FactIndex, Memory<Answer>>();
  return (index, query, options) => {
    let memory = memories.get(index);
    if (!memory) memories.set(index, (memory = new Memory<Answer>(limit)));
    const keys = keysOf(query, optionsKey(options));
    return memory.recall(keys) ?? memory.keep(keys, measure(index, query, options));
  };
}
