import type { Simulation } from "../../engine/simulation/simulate";
import type { Statistic } from "../../engine/simulation/statistics/parse-statistics";

/** A statistic and what it came to. */
export interface Figure {
  readonly statistic: Statistic;
  readonly value: number;
}

export interface SimulationAnswer {
  readonly output: string;
  readonly mean: number;
  readonly sd: number;
  /** Those of the list, asked for or not. */
  readonly figures: readonly Figure[];
  /** Whether a list was asked for: then every figure stands under its text too. */
  readonly chosen: boolean;
  readonly seconds: number;
}

/** A simulation as JSON; `repaired` is there where the correlations had to be changed, and is the largest change. */
export function simulationJson(
  { trials, seed, repaired }: Simulation,
  { output, mean, sd, figures, chosen, seconds }: SimulationAnswer,
): string {
  const percentiles = figures.flatMap(({ statistic, value }) =>
    statistic.kind === "percentile" ? [[`p${statistic.percent}`, value] as const] : [],
  );
  const statistics = figures.map(({ statistic, value }) => [statistic.asked, value] as const);
  return JSON.stringify({
    ...{ output, trials, seed, mean, sd, percentiles: Object.fromEntries(percentiles) },
    ...(chosen ? { statistics: Object.fromEntries(statistics) } : {}),
    ...(repaired > 0 ? { repaired } : {}),
    ...{ seconds: Number(seconds.toFixed(6)), trialsPerSecond: Math.round(trials / seconds) },
  });
}
