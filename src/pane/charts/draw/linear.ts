/** From a value to its place: a straight line through both ends; where both ends are one value, the middle. */
export type Linear = (value: number) => number;

export const linear =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Linear =>
  (value) =>
    low === high ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
