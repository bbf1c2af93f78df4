import type { ChartFigures } from "../chart-figures";
import type { Mark } from "../picture";
import { type Bar, placeBars } from "./place-bars";

/** Series beside each other within each category. */
export function clusteredColumns({ categories, series }: ChartFigures): Mark[] {
  const bars = series.flatMap(({ values, paint }, slot) =>
    values.flatMap((value, category): Bar[] =>
      value === undefined ? [] : [{ category, slot, from: 0, to: value, paint }],
    ),
  );
  return placeBars(bars, { categories: categories.length, slots: Math.max(series.length, 1), lying: false });
}
