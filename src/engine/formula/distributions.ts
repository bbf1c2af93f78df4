/** A distribution a definition may be: what its parameters are called, which are allowed, and the mean that counts outside a simulation. */
export interface Distribution {
  readonly parameters: readonly string[];
  readonly holds: (parameters: readonly number[]) => boolean;
  /** The condition in words. */
  readonly needs: string;
  readonly mean: (parameters: readonly number[]) => number;
}

/** Three points in order, not all the same. */
const inOrder = ([low = NaN, middle = NaN, high = NaN]: readonly number[]) =>
  low <= middle && middle <= high && low < high;

/** The distributions with a fixed number of parameters; `discrete` takes value:weight pairs and stands apart. */
export const distributions: ReadonlyMap<string, Distribution> = new Map<string, Distribution>([
  [
    "uniform",
    {
      parameters: ["low", "high"],
      holds: ([low = NaN, high = NaN]) => low < high,
      needs: "low < high",
      mean: ([low = NaN, high = NaN]) => (low + high) / 2,
    },
  ],
  [
    "triangular",
    {
      parameters: ["low", "mode", "high"],
      holds: inOrder,
      needs: "low <= mode <= high",
      mean: ([low = NaN, mode = NaN, high = NaN]) => (low + mode + high) / 3,
    },
  ],
  [
    "pert",
    {
      parameters: ["low", "mode", "high"],
      holds: inOrder,
      needs: "low <= mode <= high",
      mean: ([low = NaN, mode = NaN, high = NaN]) => (low + 4 * mode + high) / 6,
    },
  ],
  [
    "normal",
    { parameters: ["mean", "sd"], holds: ([, sd = NaN]) => sd > 0, needs: "sd > 0", mean: ([mean = NaN]) => mean },
  ],
  [
    "lognormal",
    {
      parameters: ["mean", "sd"],
      holds: ([mean = NaN, sd = NaN]) => mean > 0 && sd > 0,
      needs: "mean > 0 and sd > 0 (both of the value itself)",
      mean: ([mean = NaN]) => mean,
    },
  ],
  [
    "beta",
    {
      parameters: ["a", "b", "low", "high"],
      holds: ([a = NaN, b = NaN, low = NaN, high = NaN]) => a > 0 && b > 0 && low < high,
      needs: "a > 0, b > 0 and low < high",
      mean: ([a = NaN, b = NaN, low = NaN, high = NaN]) => low + ((high - low) * a) / (a + b),
    },
  ],
]);

/** The words that name a distribution before brackets. */
export const isDistribution = (word: string): boolean => word === "discrete" || distributions.has(word);
