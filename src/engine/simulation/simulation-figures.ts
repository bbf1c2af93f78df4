import type { Model } from "../model/model";
import { modelFingerprint } from "./model-fingerprint";
import type { Simulation } from "./simulate";
import type { SimulationReport } from "./simulation-report";
import { histogram } from "./statistics/histogram";
import type { Statistic } from "./statistics/parse-statistics";
import { rankTornado } from "./statistics/rank-tornado";
import { statisticsOf } from "./statistics/statistics";

/** Which figures are taken from the trials. */
interface Wanted {
  readonly statistics: readonly Statistic[];
  readonly histogram: boolean | undefined;
  /** Of a simulation that kept its drivers. */
  readonly tornado: boolean | undefined;
  /** Most parts of the histogram; 40 unless given. */
  readonly parts: number | undefined;
}

/** What is told of a simulation, without its trials. */
export type SimulationFigures = Omit<SimulationReport, "outputs">;

/** The figures of a simulation that is done: several questions may be answered from one. */
export function simulationFigures(model: Model, simulation: Simulation, wanted: Wanted): SimulationFigures {
  const { trials, seed, sampling, repaired, values } = simulation;
  const figures = statisticsOf(values, wanted.statistics);
  return {
    trials,
    seed,
    sampling,
    repaired,
    fingerprint: modelFingerprint(model),
    statistics: wanted.statistics.map(({ asked: name }, at) => ({ name, value: figures[at] ?? NaN })),
    histogram: wanted.histogram === true ? histogram(values, wanted.parts) : undefined,
    tornado: wanted.tornado === true ? rankTornado(simulation, model.periods) : undefined,
  };
}
