import { describe, expect, it } from "vitest";
import { allCombinations, pairwise } from "./pairwise";

const dimensions = { a: [1, 2, 3], b: ["x", "y"], c: [true, false], d: [0, 1, 2, 3] };

describe("pairwise", () => {
  it("holds every pair of values, in far fewer than all combinations", () => {
    const some = pairwise(dimensions);
    const names = Object.keys(dimensions) as (keyof typeof dimensions)[];
    for (const one of names)
      for (const other of names)
        for (const value of dimensions[one])
          for (const beside of dimensions[other])
            if (one !== other)
              expect(
                some.some((found) => found[one] === value && found[other] === beside),
                `${value} ${beside}`,
              ).toBe(true);
    expect(some.length).toBeLessThanOrEqual(15);
    expect(allCombinations(dimensions)).toHaveLength(48);
  });
});
