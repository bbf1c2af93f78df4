import { badArgument, type Failure, isFailure, notMeaningful } from "../failure";
import type { ProjectionParameters } from "./projection-parameters";

/** Growth from one value to the next needs both above zero. */
function growth(from: number, to: number, what: string): number | Failure {
  return from > 0 && to > 0 ? to / from - 1 : notMeaningful(`${what} from ${from} to ${to}; both must be above zero`);
}

/** The values to come, from at least one value of the past; t counts them from 1. */
type Method = (past: readonly number[], horizon: number, given: ProjectionParameters) => number[] | Failure;

const ahead = (horizon: number, value: (t: number) => number) =>
  Array.from({ length: horizon }, (_, at) => value(at + 1));
const ends = (past: readonly number[]) => ({ first: past[0] ?? NaN, last: past.at(-1) ?? NaN, steps: past.length - 1 });
const needsTwo = (method: string) => badArgument(`${method} needs a history of at least 2 values.`);

/** last x (last / first)^(t / steps). */
const cagr: Method = (past, horizon) => {
  const { first, last, steps } = ends(past);
  const total = steps < 1 ? needsTwo("cagr") : growth(first, last, "growth");
  return isFailure(total) ? total : ahead(horizon, (t) => last * (1 + total) ** (t / steps));
};

/** The least-squares line through the history, as Excel's FORECAST.LINEAR. */
const linear: Method = (past, horizon) => {
  const count = past.length;
  if (count < 2) return needsTwo("linear");
  const middle = (count - 1) / 2;
  const mean = past.reduce((sum, value) => sum + value, 0) / count;
  const spread = past.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = past.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return ahead(horizon, (t) => mean + slope * (count - 1 + t - middle));
};

/** Growth moves in even steps from `start` (the last growth of the history) to `target`, which the last year reaches. */
const fade: Method = (past, horizon, { target, start }) => {
  const { last, steps } = ends(past);
  if (target === undefined) return badArgument('fade needs the growth it ends at: write "target=3%".');
  if (start === undefined && steps < 1)
    return badArgument('fade needs 2 values, or the growth it starts from: "start=10%".');
  if (last <= 0) return notMeaningful(`growth from ${last}; it must be above zero`);
  const from = start ?? growth(past.at(-2) ?? NaN, last, "growth");
  if (isFailure(from)) return from;
  let value = last;
  return ahead(horizon, (t) => (value *= 1 + from + ((target - from) * t) / horizon));
};

/** Damped trend (Gardner and McKenzie 1985): last + step x (d + d^2 + ... + d^t), step = (last - first) / steps. */
const damped: Method = (past, horizon, { damping = 0.9 }) => {
  const { first, last, steps } = ends(past);
  if (steps < 1) return needsTwo("damped");
  let reach = 0;
  return ahead(horizon, (t) => last + ((last - first) / steps) * (reach += damping ** t));
};

/** The last value. */
const hold: Method = (past, horizon) => ahead(horizon, () => ends(past).last);

export const projectionMethods: ReadonlyMap<string, Method> = new Map(
  Object.entries({ cagr, linear, fade, damped, hold }),
);
