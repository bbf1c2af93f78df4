/** Which mutant is on, and which of them a test reaches: what the instrumented source asks at every place that has a mutant. */
export interface Switch {
  /** The number of the mutant that is on; -1 for none. */
  on: number;
  /** Goes up wherever what was found before is not to be used: when another mutant is on, and before each test that is counted. */
  turn: number;
  /** How often the one that is on was reached, and how often it may be: a loop that never ends is reached again and again. */
  reached: number;
  bound: number;
  /** How often each mutant was reached, while that is counted. */
  counting: boolean;
  counts: Uint32Array;
  /** Those reached while the source was read, which is under way or not. */
  reading: boolean;
  read: Uint8Array;
}

declare global {
  var segbookMutants: Switch;
}

/** The same in every file of a process: test files share what they import. */
export const mutantSwitch: Switch = (globalThis.segbookMutants ??= {
  on: -1,
  turn: 0,
  reached: 0,
  bound: Infinity,
  counting: false,
  counts: new Uint32Array(65_536),
  reading: false,
  read: new Uint8Array(65_536),
});

/**
 * What stands at the head of every instrumented file, under the name that the instrumenter gives its own. Its own counts by objects
 * and in calls apart, which makes the tests some times slower.
 */
const head = `
const segbookMutants = globalThis.segbookMutants;
const segbookLate = globalThis.segbookLate;
const stryMutAct_9fa48 = (id) => {
  if (segbookMutants.counting) segbookMutants.counts[id]++;
  else if (segbookMutants.reading) segbookMutants.read[id] = 1;
  if (segbookMutants.on !== id) return false;
  if (++segbookMutants.reached > segbookMutants.bound) throw new Error("A mutant was reached too often");
  return true;
};
const stryCov_9fa48 = () => undefined;
segbookMutants.reading = true;
`;
const foot = `
segbookMutants.reading = false;
`;

const mutated = /stryMutAct_9fa48\("(\d+)"\) \? (\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*) : /g;
const mutatedAll = new RegExp(`((?:${mutated.source})+)\\(stryCov_9fa48\\((?:"\\d+"(?:, )?)+\\), `, "g");

/**
 * Source as the instrumenter wrote it, asking this switch, and holding in no WeakMap what it found with another mutant on. A function or
 * a regular expression that is made while the file is read asks when it is used.
 */
export const withSwitch = (source: string): string =>
  head +
  source
    .replace(
      /stryMutAct_9fa48\("(\d+)"\) \? \(\) => undefined : \(stryCov_9fa48\("\d+"\), /g,
      "segbookLate.arrow(stryMutAct_9fa48, $1)(",
    )
    .replace(mutatedAll, (_, chain: string) => {
      const pairs = [...chain.matchAll(mutated)].map(([, id = "", pattern = ""]) => `[${id}, ${pattern}]`);
      return `segbookLate.regExp(stryMutAct_9fa48, [${pairs.join(", ")}])(`;
    })
    .replace(/stryCov_9fa48\((?:"\d+"(?:, )?)+\)[,;]/g, "")
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, "stryMutAct_9fa48($1)")
    .replaceAll("new WeakMap", "new globalThis.ForgettingWeakMap") +
  foot;
