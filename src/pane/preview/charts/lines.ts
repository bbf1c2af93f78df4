import { brokenLine } from "../../charts/broken-line";
import { rounded } from "../../charts/drawing";
import type { ChartFigures } from "../chart-figures";
import { canvas, type Mark } from "../picture";

const edge = 3;

/** A line for each series over a scale that just holds them; it breaks where a value is missing, and a value alone is a dot. */
export function lines({ categories, series }: ChartFigures): Mark[] {
  const values = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = (canvas.width - 2 * edge) / Math.max(categories.length - 1, 1);
  const height = (value: number) =>
    high === low ? canvas.height / 2 : edge + ((high - value) / (high - low)) * (canvas.height - 2 * edge);
  const drawn = series.flatMap(({ values, paint }): Mark[] => {
    const path = brokenLine(
      values.map((value, at) =>
        value === undefined ? undefined : [rounded(edge + at * step), rounded(height(value))],
      ),
    );
    return paint === undefined || path === "" ? [] : [{ kind: "line", path, paint }];
  });
  const zero = low <= 0 && high >= 0 ? height(0) : canvas.height;
  return [{ kind: "ground", x1: 0, y1: rounded(zero), x2: canvas.width, y2: rounded(zero) }, ...drawn];
}
