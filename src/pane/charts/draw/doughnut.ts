import { arc, pie, type PieArcDatum } from "d3-shape";
import { type ChartOf, isNumber } from "../chart-spec";
import type { Drawing, Place, Shape } from "../drawing";
import { valueText, type Writing } from "../writing";
import { paintOf } from "./paint-of";

const outer = 76;
const inner = 46;

/** Parts of a ring, in the order given; what is missing or below zero has none, and is said beside its name. */
export function drawDoughnut({ parts, numbers, title }: ChartOf<"doughnut">, width: number, writing: Writing): Drawing {
  const drawn = parts.flatMap(({ value }, at) => (isNumber(value) && value > 0 ? [{ value, at }] : []));
  const ring = pie<(typeof drawn)[number]>()
    .sort(null)
    .value(({ value }) => value)(drawn);
  const path = arc<PieArcDatum<(typeof drawn)[number]>>().innerRadius(inner).outerRadius(outer);
  const shapes = ring.map((part): Shape => ({ kind: "area", path: path(part) ?? "", paint: paintOf(part.data.at) }));
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
