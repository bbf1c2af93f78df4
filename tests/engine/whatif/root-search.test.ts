import { describe, expect, it } from "vitest";
import { finished } from "../../../src/engine/finished";
import { brent, type Curve } from "../../../src/engine/whatif/brent";
import { dip } from "../../../src/engine/whatif/dip";
import { roots } from "../../../src/engine/whatif/roots";

/** A curve that counts how often it is looked at. */
function counted(of: (x: number) => number) {
  const seen: number[] = [];
  // oxlint-disable-next-line require-yield -- a curve may pause; these answer at once
  const curve: Curve = function* (x) {
    seen.push(x);
    return of(x);
  };
  return { curve, seen };
}
const point = (of: (x: number) => number, x: number) => ({ x, y: of(x) });

describe("Brent's method", () => {
  // Roots known in closed form or to sixteen digits; smooth curves need a dozen looks, bisection alone would need fifty.
  it.each<[string, (x: number) => number, number, number, number, number]>([
    ["x^2 - 2", (x) => x * x - 2, 0, 2, Math.SQRT2, 10],
    ["x^3 - 2", (x) => x ** 3 - 2, 0, 2, Math.cbrt(2), 10],
    ["cos x - x", (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607, 8],
    ["e^x - 10", (x) => Math.exp(x) - 10, 0, 5, Math.LN10, 12],
    ["1 - 1/x", (x) => 1 - 1 / x, 0.2, 7, 1, 12],
    ["a straight line", (x) => 3 * x - 6, -10, 10, 2, 2],
    ["a falling line", (x) => 6 - 3 * x, 10, -10, 2, 2],
    ["far out", (x) => x * x - 4e12, 1e5, 1e7, 2e6, 13],
    ["x^9", (x) => x ** 9 - 1e-9, -1, 1.5, 0.1, 30],
    ["a sharp bend", (x) => Math.atan(50 * (x - 0.3)), -4, 3, 0.3, 18],
  ])("%s", (_, of, from, to, root, most) => {
    const { curve, seen } = counted(of);
    const found = finished(brent(curve, point(of, from), point(of, to), 0));
    expect(Math.abs((found?.x ?? NaN) - root)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(root));
    const near = counted(of);
    const enough = finished(brent(near.curve, point(of, from), point(of, to), 1e-9));
    expect(Math.abs(enough?.y ?? NaN)).toBeLessThanOrEqual(1e-9);
    expect(near.seen.length).toBeLessThanOrEqual(most);
    for (const x of [...seen, ...near.seen]) {
      expect(x).toBeGreaterThanOrEqual(Math.min(from, to));
      expect(x).toBeLessThanOrEqual(Math.max(from, to));
    }
  });
  it("looks nowhere where an end is near enough, and answers with the better end", () => {
    const { curve, seen } = counted((x) => x);
    expect(finished(brent(curve, { x: -1, y: -1 }, { x: 0.5, y: 0.5 }, 0.5))).toEqual({ x: 0.5, y: 0.5 });
    expect(finished(brent(curve, { x: -0.5, y: -0.5 }, { x: 1, y: 1 }, 0.5))).toEqual({ x: -0.5, y: -0.5 });
    expect(seen).toEqual([]);
  });
  it("narrows a jump down to neighbouring numbers, and says how far from zero it is there", () => {
    const { curve, seen } = counted((x) => (x < 1 / 3 ? -1 : 2));
    const found = finished(brent(curve, { x: 0, y: -1 }, { x: 1, y: 2 }, 0));
    expect(found?.y).toBe(-1);
    expect(Math.abs((found?.x ?? NaN) - 1 / 3)).toBeLessThanOrEqual(2 * Number.EPSILON);
    expect(seen.length).toBeLessThan(120);
  });
  it("stops where the curve has no value", () => {
    const { curve } = counted((x) => (x > 0.4 && x < 0.6 ? NaN : x - 0.5));
    expect(finished(brent(curve, { x: 0, y: -0.5 }, { x: 1, y: 0.5 }, 0))).toBeUndefined();
  });
});

describe("the nearest approach to zero", () => {
  const of = (curve: (x: number) => number, from: number, to: number, enough: number) => {
    const { curve: asked, seen } = counted(curve);
    return { found: finished(dip(asked, from, to, enough)), seen };
  };
  it("finds where a curve touches, from either side", () => {
    for (const sign of [1, -1]) {
      const { found, seen } = of((x) => sign * (x - 0.3) ** 2, 0, 1, 1e-12);
      expect(Math.abs((found?.x ?? NaN) - 0.3)).toBeLessThan(1e-6);
      expect(Math.abs(found?.y ?? NaN)).toBeLessThanOrEqual(1e-12);
      // each step keeps 61.8 % of the interval: 0.618^29 is a millionth
      expect(seen.length).toBeLessThanOrEqual(32);
      expect(Math.min(...seen)).toBeGreaterThan(0);
      expect(Math.max(...seen)).toBeLessThan(1);
    }
  });
  it("looks first at the golden sections", () => {
    const golden = (Math.sqrt(5) - 1) / 2;
    const { seen } = of((x) => (x - 3) ** 2 + 1, 2, 6, 10);
    expect(seen).toEqual([6 - golden * 4, 2 + golden * 4]);
  });
  it("stops as soon as the curve is on the other side of zero", () => {
    const { found, seen } = of((x) => (x - 0.5) ** 2 - 0.01, 0, 1, 0);
    expect(found?.y).toBeLessThan(0);
    expect(seen.length).toBeLessThan(6);
    const right = of((x) => (x < 0.5 ? 1 : -1), 0, 1, 0);
    expect(right.found).toEqual({ x: right.seen[1], y: -1 });
  });
  it("answers with the nearest point where the curve stays away, after sixty steps", () => {
    const { found, seen } = of((x) => (x - 0.3) ** 2 + 1, 0, 1, 0);
    expect(found?.y).toBeCloseTo(1, 12);
    expect(seen.length).toBe(61);
  });
  it("stops where the curve has no value", () => {
    expect(of((x) => (x < 0.5 ? NaN : 1), 0, 1, 0).found).toBeUndefined();
    expect(of((x) => (x > 0.5 ? NaN : 1), 0, 1, 0).found).toBeUndefined();
  });
});

describe("all roots of an interval", () => {
  const of = (curve: (x: number) => number, low: number, high: number, through = NaN, size = 1) =>
    finished(roots(counted(curve).curve, [low, high], through, size));
  const near = ({ roots: found }: ReturnType<typeof of>) => found.map((x) => Number(x.toFixed(9)) + 0);
  it("changes of sign, touches, and both, lowest first", () => {
    expect(near(of((x) => (x - 0.123) * (x - 0.777), 0, 1))).toEqual([0.123, 0.777]);
    expect(near(of((x) => (x - 0.7777) * (x - 0.1234) * (x + 0.3456), -1, 1))).toEqual([-0.3456, 0.1234, 0.7777]);
    const touch = of((x) => (x - 0.3337) ** 2, 0, 1);
    expect(touch.roots).toHaveLength(1);
    expect(touch.roots[0]).toBeCloseTo(0.3337, 5);
    const two = near(of((x) => (x - 0.3337) ** 2 - 1e-6, 0, 1));
    expect(two).toEqual([0.3327, 0.3347]);
  });
  it("a root that is a point of the grid, at an end and beside another one", () => {
    expect(near(of((x) => x - 0.25, 0, 1))).toEqual([0.25]);
    expect(near(of((x) => x, 0, 1))).toEqual([0]);
    expect(near(of((x) => x - 1, 0, 1))).toEqual([1]);
    expect(near(of((x) => (x - 0.25) * (x - 0.2555), 0, 1))).toEqual([0.25, 0.2555]);
    expect(near(of((x) => (x - 0.2445) * (x - 0.25), 0, 1))).toEqual([0.2445, 0.25]);
  });
  it("one root at the point it is to go through, which a point of the grid is but for rounding", () => {
    for (const root of [0.013889, 0.05117, 0.062135]) {
      const rounded = (x: number) => 1e6 * (1 + x) - 1e6 * (1 + root);
      expect(of(rounded, root - 0.25 * root, root + 0.25 * root, root, 1e6).roots).toEqual([root]);
    }
  });
  it("looks at the point it is to go through", () => {
    const { curve, seen } = counted(() => 1);
    finished(roots(curve, [0, 1], 0.123456, 1));
    expect(seen).toHaveLength(102);
    expect(seen).toContain(0.123456);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    for (const outside of [-1, 0, 0.5, 1, 2, NaN]) {
      const other = counted(() => 1);
      finished(roots(other.curve, [0, 1], outside, 1));
      expect(other.seen).toHaveLength(101);
      expect([other.seen[0], other.seen[50], other.seen[100]]).toEqual([0, 0.5, 1]);
    }
  });
  it("a jump and a pole are no roots", () => {
    const jump = of((x) => (x < 0.4321 ? -1 : 1), 0, 1);
    expect([jump.roots, jump.jumps.map((x) => Number(x.toFixed(9)))]).toEqual([[], [0.4321]]);
    const pole = of((x) => 1 / (x - 0.4321), 0, 1);
    expect([pole.roots, pole.jumps.map((x) => Number(x.toFixed(6)))]).toEqual([[], [0.4321]]);
  });
  it("a gap is no root, and a curve that stays away has none", () => {
    expect(of((x) => (x < 0.5 ? NaN : x), 0, 1)).toEqual({ roots: [], jumps: [] });
    expect(of((x) => (x - 0.5) ** 2 + 0.001, 0, 1)).toEqual({ roots: [], jumps: [] });
    const gap = of((x) => (x > 0.4304 && x < 0.4312 ? NaN : x - 0.4308), 0, 1);
    expect(gap.roots).toEqual([]);
    expect(gap.jumps).toHaveLength(1);
  });
  it("is as exact as the size asks for, of its own size where that is zero", () => {
    expect(of((x) => (x - 0.3337) ** 2 + 1e-9, 0, 1, NaN, 1)).toMatchObject({ roots: [] });
    expect(of((x) => (x - 0.3337) ** 2 + 1e-9, 0, 1, NaN, 1e4).roots).toHaveLength(1);
    expect(near(of((x) => 1e-8 * (x - 0.123), 0, 1, NaN, 0))).toEqual([0.123]);
    expect(of((x) => 1e-20 * ((x - 0.3337) ** 2 + 1e-3), 0, 1, NaN, 0).roots).toEqual([]);
  });
  it("says how far it is, from 0 to 1", () => {
    const shares: number[] = [];
    const steps = roots(counted((x) => (x - 0.123) * (x - 0.777)).curve, [0, 1], NaN, 1);
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares[0]).toBeCloseTo(1 / 202, 12);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
