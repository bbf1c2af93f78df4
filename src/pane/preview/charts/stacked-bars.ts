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
    const reached = { up: 0, down: 0 };
    return series.flatMap(({ paint }, at): Bar[] => {
      const value = values[at];
      if (value === undefined || whole === 0) return [];
      const side = value < 0 ? "down" : "up";
      const from = reached[side];
      const to = (reached[side] += value / whole);
      return [{ category, slot: 0, from, to, paint }];
    });
  });
  return placeBars(bars, { categories: categories.length, slots: 1, lying });
}
