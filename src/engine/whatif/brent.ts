import type { Steps } from "../steps";

/** Most steps; Brent's method needs a dozen where a curve is smooth, and bisection alone about 60. */
const mostSteps = 200;

/** A point and what a curve is there. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a curve is at a value; NaN where it has none. Its steps lead nowhere in particular: nobody knows how many points a search looks at. */
export type Curve = (x: number) => Steps<number>;

/**
 * Brent's root search (Algorithms for Minimization Without Derivatives, 1973, chapter 4) between two points on different sides of zero:
 * inverse quadratic interpolation or a secant where they gain, bisection where they do not. It goes on until |y| is at most `enough` or the
 * bracket is as narrow as doubles allow, and answers with the better end of the bracket, whose y is far from zero where the curve jumps.
 * Undefined where it meets a point without a value.
 */
export function* brent(curve: Curve, from: Point, to: Point, enough: number): Steps<Point | undefined> {
  let [a, b, c] = [from, to, from];
  let step = b.x - a.x;
  let before = step;
  for (let steps = 0; steps < mostSteps; steps++) {
    if (b.y > 0 === c.y > 0) {
      c = a;
      step = before = b.x - a.x;
    }
    if (Math.abs(c.y) < Math.abs(b.y)) [a, b, c] = [b, c, b];
    const narrowest = 2 * Number.EPSILON * Math.abs(b.x);
    const half = (c.x - b.x) / 2;
    if (Math.abs(b.y) <= enough || Math.abs(half) <= narrowest) break;
    let next = half;
    let last = half;
    if (Math.abs(before) >= narrowest && Math.abs(a.y) > Math.abs(b.y)) {
      const [s, r, t] = [b.y / a.y, b.y / c.y, a.y / c.y];
      const secant = a.x === c.x;
      const top = secant ? 2 * half * s : s * (2 * half * t * (t - r) - (b.x - a.x) * (r - 1));
      const bottom = secant ? 1 - s : (t - 1) * (r - 1) * (s - 1);
      const [p, q] = [Math.abs(top), top > 0 ? -bottom : bottom];
      if (2 * p < Math.min(3 * half * q - Math.abs(narrowest * q), Math.abs(before * q))) [last, next] = [step, p / q];
    }
    [before, step] = [last, next];
    a = b;
    const x = b.x + (Math.abs(step) > narrowest ? step : Math.sign(half) * narrowest);
    const y = yield* curve(x);
    if (Number.isNaN(y)) return undefined;
    b = { x, y };
  }
  return b;
}
