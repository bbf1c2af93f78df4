import { stacked } from "../../charts/stacked";
import type { ChartFigures } from "../chart-figures";
import type { Mark } from "../picture";
import { type Bar, placeBars } from "./place-bars";

interface Stack {
  readonly lying: boolean;
  /** Each category as shares of its whole. */
  readonly toWhole: boolean;
}

/** Series upon each other: what is above zero goes up, what is below goes down. */
export function stackedBars({ categories, series }: ChartFigures, { lying, toWhole }: Stack): Mark[] {
  const bars = categories.flatMap((_, category): Bar[] => {
    const values = series.map(({ values }) => values[category]);
    const whole = toWhole ? values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0) : 1;
    if (whole === 0) return [];
    return stacked(values.map((value) => (value ?? 0) / whole)).flatMap(([from, to], at): Bar[] =>
      values[at] === undefined ? [] : [{ category, slot: 0, from, to, paint: series[at]?.paint }],
    );
  });
  return placeBars(bars, { categories: categories.length, slots: 1, lying });
}
