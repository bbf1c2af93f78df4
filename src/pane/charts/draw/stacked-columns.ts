import { type ChartOf, isNumber } from "../chart-spec";
import { type Drawing, rounded, type Shape } from "../drawing";
import { stacked } from "../stacked";
import type { Writing } from "../writing";
import { columnFrame, heightFor } from "./column-frame";
import { paintOf } from "./paint-of";
import { placesAlong } from "./places-along";

const size = { open: 10, widest: 48 };

/** Series upon each other: what is above zero goes up, what is below goes down; a category without any value is left open. */
export function drawStackedColumns(spec: ChartOf<"stacked columns">, width: number, writing: Writing): Drawing {
  const { categories, series, numbers } = spec;
  const height = heightFor(series.length);
  const columns = categories.map((_, category) =>
    stacked(
      series.map(({ values }) => {
        const value = values[category];
        return isNumber(value) ? value : 0;
      }),
    ),
  );
  const ends = columns.flat(2);
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const frame = columnFrame({ width, height, categories, domain, numbers, writing, gap: 0.3 });
  const { y, step, band } = frame;
  const thick = Math.min(size.widest, band);
  const left = (category: number) => rounded(frame.left(category) + (step - thick) / 2);
  const bars = series.flatMap(({ values }, place) =>
    columns.flatMap((column, at): Shape[] => {
      const [from, to] = column[place] ?? [0, 0];
      if (!isNumber(values[at]) || from === to) return [];
      const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
      const box = { x: left(at), y: rounded(top), width: rounded(thick), height: rounded(bottom - top) };
      return [{ kind: "bar", paint: paintOf(place), ...box }];
    }),
  );
  const open = categories.flatMap((_, at): Shape[] =>
    series.some(({ values }) => isNumber(values[at]))
      ? []
      : [{ kind: "bar", paint: "open", x: left(at), y: y(0) - size.open, width: thick, height: size.open }],
  );
  return {
    width,
    height,
    shapes: [...frame.shapes, ...bars, ...open],
    ...placesAlong(spec, frame, writing),
    swatch: "box",
  };
}
