import type { SeriesView } from "./chart-view";

/** Each value as a fraction of its category's sum of magnitudes, as Excel draws "100 % stacked"; nothing missing becomes zero. */
export function percentStack(series: readonly SeriesView[]): readonly SeriesView[] {
  const stacked = series.filter(({ stacking }) => stacking === "percent");
  const length = Math.max(0, ...stacked.map(({ values }) => values.length));
  const sums = Array.from({ length }, (_, at) =>
    stacked.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return series.map((each) =>
    each.stacking === "percent"
      ? {
          ...each,
          format: "0%",
          values: each.values.map((value, at) => (value === undefined || !sums[at] ? undefined : value / sums[at])),
        }
      : each,
  );
}
