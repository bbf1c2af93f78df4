import { type ChartOf, isNumber } from "../chart-spec";
import type { Drawing, Place, Shape } from "../drawing";
import { ringParts } from "../ring";
import { valueText, type Writing } from "../writing";
import { paintOf } from "./paint-of";

const outer = 76;
const ring = { centre: [0, 0], outer, inner: 46 } as const;

/** Parts of a ring, in the order given; what is missing or below zero has none, and is said beside its name. */
export function drawDoughnut({ parts, numbers, title }: ChartOf<"doughnut">, width: number, writing: Writing): Drawing {
  const paths = ringParts(
    parts.map(({ value }) => (isNumber(value) ? value : 0)),
    ring,
  );
  const shapes = paths.flatMap((path, at): Shape[] =>
    path === undefined ? [] : [{ kind: "area", path, paint: paintOf(at) }],
  );
  const place: Place = {
    x: 0,
    y: 0,
    width,
    height: outer * 2,
    name: title,
    readings: parts.map(({ name, value }, at) => ({
      name,
      text: valueText(value, numbers, writing),
      paint: paintOf(at),
    })),
  };
  return { width, height: outer * 2, shapes, origin: [width / 2, outer], places: [place], start: 0, swatch: "box" };
}
