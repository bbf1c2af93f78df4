import { badArgument, type Failure, isFailure } from "../../../engine/failure";
import type { SimulationReport, SimulationRequest } from "../../../engine/simulation/simulation-report";
import { parseStatistics } from "../../../engine/simulation/statistics/parse-statistics";
import { statisticsOf } from "../../../engine/simulation/statistics/statistics";
import { words } from "../../words/words";
import type { ModelReading, PlacedCells } from "../workbook/reading";
import type { AssumedDraws } from "./assumed-draws";
import type { Question } from "./settled-question";
import { typedNumber } from "./typed-number";

/** A simulation as it was chosen and typed. */
export interface AskedSimulation {
  readonly trials: string;
  readonly seed: string;
  readonly lhs: boolean;
  /** Whether drivers without distributions are drawn from low to high, and the share of the value that stands in for these. */
  readonly assumed: boolean;
  readonly spread: string;
  /** The seed of the last run; empty before the first. */
  readonly ran: string;
}

export const usualSimulation: AskedSimulation = {
  trials: "10000",
  seed: "1",
  lhs: false,
  assumed: false,
  spread: "10%",
  ran: "",
};
/** Fewest and most trials of the pane; a cell may ask for ten times as many. */
export const fewestTrials = 1_000;
export const mostTrials = 1_000_000;
/** Most seeds that "New seed" draws from: short enough to be read out. */
export const mostSeeds = 1_000_000;

/** What the pane shows of a simulation, as SEG.SIMULATE takes it. */
export const shownStatistics = "mean; sd; p5; p50; p95";
const parts = 24;

const isWhole = (value: number | undefined, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** What a worker is asked; fails for trials and seeds that are none. */
export function simulationRequest(
  { model, distributions }: ModelReading,
  { asked }: Question,
  typed: AskedSimulation,
  correlations: PlacedCells | undefined,
  draws?: AssumedDraws,
): SimulationRequest | Failure {
  const [trials, seed] = [typedNumber(typed.trials), typedNumber(typed.seed)];
  if (isFailure(trials)) return trials;
  if (isFailure(seed)) return seed;
  if (!isWhole(trials, fewestTrials, mostTrials))
    return badArgument(words().whatif.trialsWrong(fewestTrials, mostTrials));
  if (!isWhole(seed, 0, Number.MAX_SAFE_INTEGER)) return badArgument(words().whatif.seedWrong);
  const spread = typedNumber(typed.spread);
  if (typed.assumed && !(typeof spread === "number" && spread > 0)) return badArgument(words().whatif.spreadWrong);
  return {
    model: model.values,
    scenarios: typed.assumed && draws ? draws.table : distributions?.values,
    output: asked,
    trials,
    seed,
    sampling: typed.lhs ? "lhs" : "random",
    correlations: correlations?.values,
    statistics: shownStatistics,
    detail: true,
    parts,
    outputs: true,
  };
}

/** The share of trials above a value; the others are at it or below. */
export function chanceAbove({ outputs }: SimulationReport, value: number): number {
  const asked = parseStatistics(`P>${value}`);
  return isFailure(asked) || !outputs ? NaN : (statisticsOf(outputs, asked)[0] ?? NaN);
}
