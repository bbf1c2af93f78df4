import { type Failure, isFailure } from "../../engine/failure";
import { parseSimulationOptions, type SimulationOptions } from "../../engine/simulation/simulation-options";
import type { SimulationRequest } from "../../engine/simulation/simulation-report";
import { type Argument, asMatrix, asText } from "./argument";
import { numberArgument } from "./number-argument";

/** A simulation as a cell asks for it. */
export interface AskedSimulation {
  readonly request: SimulationRequest;
  readonly options: SimulationOptions;
}

/** Trials that are over before a worker would have started. */
const fewTrials = 20_000;

/** Whether a simulation is long enough for a worker. */
export const isLong = ({ request }: AskedSimulation): boolean => (request.trials ?? 0) > fewTrials;

/** The arguments of SIMULATE as a request; what is wrong with the model is found when it runs. */
export function simulationArguments(given: Readonly<Record<string, Argument>>): AskedSimulation | Failure {
  const [trials, seed] = [numberArgument(given["trials"], "trials"), numberArgument(given["seed"], "seed")];
  if (isFailure(trials)) return trials;
  if (isFailure(seed)) return seed;
  const cells = asMatrix(given["options"]).map((row) => row.map(asText));
  const single = cells.length === 1 && cells[0]?.length === 1;
  const options = parseSimulationOptions(single ? (cells[0]?.[0] ?? "") : cells);
  if (isFailure(options)) return options;
  const correlations = asMatrix(given["correlations"]);
  const left = correlations.every((row) => row.every((cell) => asText(cell) === ""));
  const { sampling, scenario, show, rows } = options;
  return {
    request: {
      model: asMatrix(given["model"]),
      output: asText(given["output"]),
      trials,
      seed,
      statistics: asText(given["statistics"]),
      correlations: left ? undefined : correlations,
      sampling,
      scenario,
      scenarios: asMatrix(given["scenarios"]),
      detail: show === "histogram" || show === "tornado",
      parts: rows,
    },
    options,
  };
}
