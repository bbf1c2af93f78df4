import { ringParts } from "../../charts/ring";
import type { ChartFigures } from "../chart-figures";
import { canvas, type Mark } from "../picture";

const outer = canvas.height / 2;
const ring = { centre: [canvas.width / 2, outer], outer, inner: outer * 0.55 } as const;

/** The first series as parts of a ring; what is missing or below zero has no part. */
export const doughnut = ({ series: [first] }: ChartFigures): Mark[] =>
  ringParts(
    (first?.values ?? []).map((value) => value ?? 0),
    ring,
  ).flatMap((path, at) => (path === undefined ? [] : [{ kind: "area", path, paint: first?.paints?.[at] ?? at + 1 }]));
