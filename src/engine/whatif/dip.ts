import type { Steps } from "../steps";
import type { Curve, Point } from "./brent";

const golden = (Math.sqrt(5) - 1) / 2;
const mostSteps = 60;

/**
 * The point nearest to zero of a curve that comes near it between two points and turns away again, by golden section; it stops as soon as the
 * curve is on the other side of zero, or `enough` near to it. Undefined where it meets a point without a value.
 */
export function* dip(curve: Curve, from: number, to: number, enough: number): Steps<Point | undefined> {
  let [low, high] = [from, to];
  const at = function* (x: number): Steps<Point> {
    return { x, y: yield* curve(x) };
  };
  let left = yield* at(high - golden * (high - low));
  let right = yield* at(low + golden * (high - low));
  const side = left.y > 0;
  for (let steps = 0; steps < mostSteps; steps++) {
    const best = Math.abs(left.y) <= Math.abs(right.y) ? left : right;
    if (Number.isNaN(left.y) || Number.isNaN(right.y)) return undefined;
    for (const point of [left, right]) if (point.y > 0 !== side) return point;
    if (Math.abs(best.y) <= enough || steps === mostSteps - 1) return best;
    if (best === left) [high, right, left] = [right.x, left, yield* at(right.x - golden * (right.x - low))];
    else [low, left, right] = [left.x, right, yield* at(left.x + golden * (high - left.x))];
  }
  return undefined;
}
