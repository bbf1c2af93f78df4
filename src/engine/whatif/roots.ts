import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { brent, type Curve, type Point } from "./brent";
import { dip } from "./dip";

/** Relative error of the output at a root. */
const exact = 1e-12;
/** Parts into which an interval is cut to look for changes of sign. */
const parts = 100;

/** What a search of an interval found. */
export interface Roots {
  /** Values at which the curve is zero within the error, lowest first. */
  readonly roots: readonly number[];
  /** Where it changes sign without being zero: it jumps, or has a pole. */
  readonly jumps: readonly number[];
}

/**
 * The roots of a curve in [low, high]: cut into 100 parts, and at `through`; each change of sign narrowed down by Brent's method, each approach
 * to zero looked at for a root that only touches. Points without a value (NaN) are gaps. `size` is what errors are relative to; where it is 0
 * the curve's own size at the ends of the part is.
 */
export function* roots(
  curve: Curve,
  [low, high]: readonly [number, number],
  through: number,
  size: number,
): Steps<Roots> {
  // Close beside a point that is a root itself the curve is looked at too: another root may follow before the next point.
  const beside = ((high - low) / parts) * 1e-6;
  const even = Array.from({ length: parts + 1 }, (_, at) => low + ((high - low) * at) / parts);
  // `through` takes the place of a point that is it but for rounding: a root there is one root.
  const isWithin = low < through && through < high;
  const grid = isWithin ? [...even.filter((x) => Math.abs(x - through) > beside), through] : even;
  const found = new Set<number>();
  const jumps: number[] = [];
  let share = 0;
  const at = function* (x: number): Steps<Point> {
    return { x, y: yield* stretched(curve(x), share, share) };
  };
  const points: Point[] = [];
  for (const x of grid.sort((a, b) => a - b)) {
    const point = yield* at(x);
    points.push(...(point.y === 0 ? [yield* at(x - beside), point, yield* at(x + beside)] : [point]));
    yield (share = points.length / grid.length / 2);
  }
  const narrow = function* (from: Point, to: Point): Steps<void> {
    const scale = size || Math.max(Math.abs(from.y), Math.abs(to.y));
    const end = yield* stretched(brent(curve, from, to, (scale * exact) / 100), share, share);
    if (end && Math.abs(end.y) <= scale * exact) found.add(end.x);
    else jumps.push(end?.x ?? (from.x + to.x) / 2);
  };
  for (const [at, point] of points.entries()) {
    share = (1 + at / points.length) / 2;
    if (point.y === 0) found.add(point.x);
    const [before, after] = [points[at - 1], points[at + 1]];
    if (after && point.y * after.y < 0) yield* narrow(point, after);
    if (!before || !after || point.y === 0 || before.y * point.y <= 0 || point.y * after.y <= 0) continue;
    if (Math.abs(point.y) >= Math.abs(before.y) || Math.abs(point.y) > Math.abs(after.y)) continue;
    const scale = size || Math.abs(before.y);
    const nearest = yield* stretched(dip(curve, before.x, after.x, (scale * exact) / 100), share, share);
    if (!nearest) continue;
    if (nearest.y * point.y < 0) {
      yield* narrow(before, nearest);
      yield* narrow(nearest, after);
    } else if (Math.abs(nearest.y) <= scale * exact) found.add(nearest.x);
  }
  return { roots: [...found].sort((a, b) => a - b), jumps };
}
