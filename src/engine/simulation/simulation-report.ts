import type { Matrix } from "../asked/broadcast";
import { type Failure, isFailure } from "../failure";
import { modelInScenarioInSteps } from "../whatif/model-in-scenario";
import type { Steps } from "../steps";
import { stretched } from "../stretched";
import { simulate } from "./simulate";
import { simulationFigures } from "./simulation-figures";
import type { SimulationQuery } from "./simulation-plan";
import type { Histogram } from "./statistics/histogram";
import { parseStatistics } from "./statistics/parse-statistics";
import type { RankRow } from "./statistics/rank-tornado";

/** A simulation as plain data, so that it may go to a worker: the cells of its ranges, and what is asked. */
export interface SimulationRequest extends SimulationQuery {
  readonly model: Matrix;
  readonly scenario?: string | undefined;
  readonly scenarios?: Matrix | undefined;
  /** `mean; sd; p5; P>100000`; blank: mean, sd and five percentiles. */
  readonly statistics?: string | undefined;
  /** Whether histogram and rank correlations are wanted too. */
  readonly detail?: boolean | undefined;
  /** Most parts of the histogram; 40 unless given. */
  readonly parts?: number | undefined;
  /** Whether the output of every trial is wanted too: who has them can ask for further chances without another run. */
  readonly outputs?: boolean | undefined;
}

export interface SimulationReport {
  readonly trials: number;
  readonly seed: number;
  readonly sampling: "random" | "lhs";
  /** The largest change of a correlation where the matrix had to be repaired; 0 where it was positive definite. */
  readonly repaired: number;
  /** Of the model as it was simulated: another one has another. */
  readonly fingerprint: string;
  /** In their order, by the text that asked; in the output's unit, chances as fractions. */
  readonly statistics: readonly { readonly name: string; readonly value: number }[];
  readonly histogram: Histogram | undefined;
  readonly tornado: readonly RankRow[] | undefined;
  /** In the order of the trials, in the output's unit. */
  readonly outputs: Float64Array | undefined;
}

/** What a simulation comes to, in steps: model read, scenario applied, trials run, figures taken. Fails with the sentence of whatever is wrong. */
export function* simulationReport(request: SimulationRequest): Steps<SimulationReport | Failure> {
  const asked = parseStatistics(request.statistics ?? "");
  if (isFailure(asked)) return asked;
  const model = yield* stretched(modelInScenarioInSteps(request.model, request.scenario, request.scenarios), 0, 0);
  if (isFailure(model)) return model;
  const simulation = yield* simulate(model, request, request.detail);
  if (isFailure(simulation)) return simulation;
  const { detail, parts } = request;
  return {
    ...simulationFigures(model, simulation, { statistics: asked, histogram: detail, tornado: detail, parts }),
    outputs: request.outputs === true ? simulation.values : undefined,
  };
}
