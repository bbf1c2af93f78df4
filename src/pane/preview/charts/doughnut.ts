import type { ChartFigures } from "../chart-figures";
import { canvas, type Mark, rounded } from "../picture";

const outer = canvas.height / 2;
const inner = outer * 0.55;

/** The point of a circle at a share of the way round, from the top on. */
function point(radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  return `${rounded(canvas.width / 2 + radius * Math.sin(angle))} ${rounded(outer - radius * Math.cos(angle))}`;
}

/** The first series as parts of a ring; what is missing or below zero has no part. */
export function doughnut({ series: [first] }: ChartFigures): Mark[] {
  const values = (first?.values ?? []).map((value) => Math.max(value ?? 0, 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  let reached = 0;
  return values.flatMap((value, at): Mark[] => {
    if (value === 0) return [];
    const from = reached / whole;
    reached += value;
    // A whole ring would end where it begins and be no arc at all.
    const to = Math.min(reached / whole, from + 0.9999);
    const large = to - from > 0.5 ? 1 : 0;
    const path = `M${point(outer, from)}A${outer} ${outer} 0 ${large} 1 ${point(outer, to)}L${point(inner, to)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}Z`;
    return [{ kind: "area", path, paint: first?.paints?.[at] ?? at + 1 }];
  });
}
