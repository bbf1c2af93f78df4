import { invalidArgument } from "../protocol/api-error";

/** Excel's chart types that this host can show. */
const shown: ReadonlySet<unknown> = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineStacked100",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
]);

export function chartType(type: unknown): string {
  if (typeof type !== "string" || !shown.has(type))
    throw invalidArgument(`This host does not draw charts of type ${String(type)}.`);
  return type;
}
