/** A line through points as an SVG path. It breaks where a point is missing, and a point alone is a dot. */
export const brokenLine = (points: readonly (readonly [x: number, y: number] | undefined)[]): string =>
  points
    .map((point, at) => {
      if (!point) return "";
      const begins = points[at - 1] === undefined;
      return `${begins ? "M" : "L"}${point.join(" ")}${begins && points[at + 1] === undefined ? "h0" : ""}`;
    })
    .join("");
