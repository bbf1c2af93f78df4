import { correlationOf } from "../correlation/correlation-of";
import { ranks } from "../correlation/ranks";
import type { Simulation } from "../simulate";

/** How a drawn driver and the output go together over the trials. */
export interface RankRow {
  readonly driver: string;
  /** Undefined where the model has no periods. */
  readonly period: string | undefined;
  /** Spearman's rank correlation, from -1 to 1; 0 for one that does not vary. */
  readonly correlation: number;
}

/** The drivers of a simulation by the size of their rank correlation with the output, largest first, over the trials that were kept. */
export function rankTornado(simulation: Simulation, periods: readonly string[]): RankRow[] {
  const { output, values, drivers } = simulation;
  const wanted = ranks(values.subarray(0, drivers[0]?.values.length ?? 0));
  return drivers
    .map(({ line, period, values: drawn }) => ({
      driver: line.name,
      period: output.period === undefined ? undefined : periods[period],
      correlation: correlationOf(ranks(drawn), wanted) || 0,
    }))
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}
