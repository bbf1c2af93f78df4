import { type ChartOf, isNumber } from "../chart-spec";
import type { Drawing, Place } from "../drawing";
import { valueText, type Writing } from "../writing";
import type { ColumnFrame } from "./column-frame";
import { paintOf } from "./paint-of";

type OverCategories = ChartOf<"stacked columns"> | ChartOf<"lines">;

/** What stands at each category: the values of all series, or why there is none. The last one with a value is read out first. */
export function placesAlong(
  { categories, series, numbers, at = "" }: OverCategories,
  { left, step, top, bottom }: ColumnFrame,
  writing: Writing,
): Pick<Drawing, "places" | "start"> {
  const places = categories.map((name, place): Place => ({
    name,
    x: left(place),
    y: top,
    width: step,
    height: bottom - top,
    readings: series.map(({ name, values }, own) => ({
      name,
      text: valueText(values[place], numbers, writing),
      paint: paintOf(own),
    })),
  }));
  const last = categories.findLastIndex((_, place) => series.some(({ values }) => isNumber(values[place])));
  return { places, start: categories.includes(at) ? categories.indexOf(at) : Math.max(0, last) };
}
