import { describe, expect, it } from "vitest";
import * as loops from "../../../src/engine/columns/column-loops";

const column = (...values: number[]) => Float64Array.from(values);
const [a, b] = [column(6, -3, 0.5, 99), column(2, 4, -8, 77)];

const cases: readonly [string, (out: Float64Array) => loops.Step, readonly [number, number, number]][] = [
  ["6 + 2", (out) => loops.added(out, a, b), [8, 1, -7.5]],
  ["6 + 10", (out) => loops.addedNumber(out, a, 10), [16, 7, 10.5]],
  ["6 - 2", (out) => loops.subtracted(out, a, b), [4, -7, 8.5]],
  ["10 - 2", (out) => loops.subtractedFrom(out, 10, b), [8, 6, 18]],
  ["6 * 2", (out) => loops.multiplied(out, a, b), [12, -12, -4]],
  ["6 * 10", (out) => loops.multipliedNumber(out, a, 10), [60, -30, 5]],
  ["6 / 2", (out) => loops.divided(out, a, b), [3, -0.75, -0.0625]],
  ["6 / 10", (out) => loops.dividedByNumber(out, a, 10), [0.6, -0.3, 0.05]],
  ["10 / 2", (out) => loops.numberDivided(out, 10, b), [5, 2.5, -1.25]],
  ["copied", (out) => loops.copied(out, a), [6, -3, 0.5]],
  ["chosen", (out) => loops.chosen(out, column(1, 0, -1, 1), a, b), [6, 4, 0.5]],
  ["of one", (out) => loops.calculatedOfOne(out, a, Math.abs), [6, 3, 0.5]],
  ["of two", (out) => loops.calculatedOfTwo(out, a, b, Math.max), [6, 4, 0.5]],
  [
    "of many",
    (out) => loops.calculated(out, [a, b, a], (values) => Math.hypot(values.length, ...values)),
    [Math.sqrt(85), Math.sqrt(43), Math.sqrt(73.5)],
  ],
];

describe("loops over columns", () => {
  it.each(cases)("%s, trial by trial, and nothing behind the last one", (_, step, wanted) => {
    const out = column(-1, -1, -1, -1, -1);
    step(out)(3);
    expect([...out]).toEqual([...wanted, -1, -1]);
  });

  it("find the one number that is not finite, wherever it stands, and look at no trial behind the last one", () => {
    for (let count = 0; count <= 9; count++) {
      const values = Float64Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? 1e308 : -1e-308));
      expect([count, loops.allFinite(values, count)]).toEqual([count, true]);
      for (let at = 0; at < 10; at++)
        for (const wrong of [NaN, Infinity, -Infinity]) {
          const broken = values.with(at, wrong);
          expect([count, at, wrong, loops.allFinite(broken, count)]).toEqual([count, at, wrong, at >= count]);
        }
    }
  });
});
