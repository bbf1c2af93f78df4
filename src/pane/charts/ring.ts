import { rounded } from "./drawing";

/** Where a ring lies and how thick it is. */
export interface Ring {
  readonly centre: readonly [x: number, y: number];
  readonly outer: number;
  readonly inner: number;
}

/** The parts of a ring from the top on, as SVG paths in the order of the values; what is not above zero has none. */
export function ringParts(values: readonly number[], { centre: [x, y], outer, inner }: Ring): (string | undefined)[] {
  const whole = values.reduce((sum, value) => sum + Math.max(value, 0), 0);
  const point = (radius: number, share: number) => {
    const angle = share * 2 * Math.PI;
    return `${rounded(x + radius * Math.sin(angle))} ${rounded(y - radius * Math.cos(angle))}`;
  };
  let reached = 0;
  return values.map((value) => {
    if (!(value > 0)) return undefined;
    const from = reached / whole;
    reached += value;
    // A whole ring would end where it begins and be no arc at all.
    const to = Math.min(reached / whole, from + 0.9999);
    const large = to - from > 0.5 ? 1 : 0;
    return `M${point(outer, from)}A${outer} ${outer} 0 ${large} 1 ${point(outer, to)}L${point(inner, to)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}Z`;
  });
}
