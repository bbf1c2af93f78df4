import type { Grouping, SeriesContent, SeriesKind } from "../../../workbook/chart-content";

const shapes: readonly (readonly [RegExp, SeriesKind])[] = [
  [/^Column/, "column"],
  [/^Bar/, "bar"],
  [/^Line/, "line"],
  [/^Area/, "area"],
  [/^Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
];

function groupingOf(type: string, kind: SeriesKind): Grouping {
  if (type.endsWith("Stacked100")) return "percentStacked";
  if (type.endsWith("Stacked")) return "stacked";
  return kind === "column" || kind === "bar" ? "clustered" : "standard";
}

/** A chart type of Excel's object model as a shape and how it shares a category. */
export function seriesKind(type: string): Pick<SeriesContent, "kind" | "grouping"> {
  const kind = shapes.find(([pattern]) => pattern.test(type))?.[1] ?? "column";
  return { kind, grouping: groupingOf(type, kind) };
}
