import { brokenLine } from "../broken-line";
import { type ChartOf, isNumber, type Series } from "../chart-spec";
import { type Drawing, rounded, type Shape } from "../drawing";
import type { Writing } from "../writing";
import { columnFrame, heightFor } from "./column-frame";
import { paintOf } from "./paint-of";
import { placesAlong } from "./places-along";

/** A scale that holds all values, and zero where that costs it little. */
function domainOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && low < high / 2 ? [0, high] : high < 0 && high > low / 2 ? [low, 0] : [low, high];
}

/** Whether a series takes the course of one before it. */
const isSame = (series: readonly Series[], place: number): boolean =>
  series.slice(0, place).some(({ values }) => values.every((value, at) => value === series[place]?.values[at]));

/** A line for each series; it breaks where a value is missing, and every value has its dot. One that equals another lies over it in dashes. */
export function drawLines(spec: ChartOf<"lines">, width: number, writing: Writing): Drawing {
  const { categories, series, numbers } = spec;
  const height = heightFor(series.length);
  const domain = domainOf(series.flatMap(({ values }) => values.filter(isNumber)));
  const frame = columnFrame({ width, height, categories, domain, numbers, writing, gap: 0.3 });
  const { y, step } = frame;
  const across = (at: number) => rounded(frame.left(at) + step / 2);
  const drawn = series.flatMap(({ values }, place): Shape[] => {
    const paint = paintOf(place);
    const path = brokenLine(values.map((value, at) => (isNumber(value) ? [across(at), rounded(y(value))] : undefined)));
    const dots = values.flatMap((value, at): Shape[] =>
      isNumber(value) ? [{ kind: "dot", x: across(at), y: rounded(y(value)), paint }] : [],
    );
    const over = isSame(series, place);
    return [{ kind: "line", path, paint, over }, ...(over ? [] : dots)];
  });
  return { width, height, shapes: [...frame.shapes, ...drawn], ...placesAlong(spec, frame, writing), swatch: "line" };
}
