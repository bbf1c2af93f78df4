import { mean, standardDeviation } from "./mean";
import type { Statistic } from "./parse-statistics";
import { percentiles } from "./percentiles";

/** The share of values on one side of a number, from 0 to 1. */
function chance(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (holds(values[i] as number)) count++;
  return count / values.length;
}

function chanceOf(values: Float64Array, { sign, value }: Statistic & { kind: "chance" }): number {
  switch (sign) {
    case ">":
      return chance(values, (x) => x > value);
    case ">=":
      return chance(values, (x) => x >= value);
    case "<":
      return chance(values, (x) => x < value);
    case "<=":
      return chance(values, (x) => x <= value);
  }
}

/** The percentile a statistic is, if it is one. */
function percentOf(statistic: Statistic): number | undefined {
  if (statistic.kind === "percentile") return statistic.percent;
  return { min: 0, median: 50, max: 100, mean: undefined, sd: undefined, chance: undefined }[statistic.kind];
}

/**
 * Statistics of a column of trials, in the order asked: mean, sd (n - 1) and percentiles (type 7) in the output's unit, chances as shares of the
 * trials from 0 to 1.
 */
export function statisticsOf(values: Float64Array, asked: readonly Statistic[]): number[] {
  const wanted = asked.map(percentOf);
  const found = percentiles(
    values,
    wanted.filter((percent) => percent !== undefined),
  );
  let next = 0;
  return asked.map((statistic, at) => {
    if (wanted[at] !== undefined) return found[next++] ?? NaN;
    if (statistic.kind === "chance") return chanceOf(values, statistic);
    return statistic.kind === "mean" ? mean(values) : standardDeviation(values);
  });
}
