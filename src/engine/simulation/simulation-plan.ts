import type { Matrix } from "../asked/broadcast";
import { badArgument, type Failure, isFailure } from "../failure";
import { printed } from "../explain/printed";
import { dependence } from "../model/dependence";
import { definitionOf, type Line, type Model } from "../model/model";
import { modelOutput, type Output } from "../model/model-output";
import type { SquareMatrix } from "./correlation/cholesky";
import { scoreCorrelation } from "./correlation/iman-conover";
import { type Correlations, readCorrelations } from "./correlation/read-correlations";
import { repairedCorrelation } from "./correlation/repaired-correlation";
import { type DistributionTerm, type Draw, drawsOf } from "./draws";
import { type Streams, streams } from "./random/streams";

export interface SimulationQuery {
  /** A line, or line@period. */
  readonly output: string;
  /** 10,000 unless given; at most 10 million. */
  readonly trials?: number | undefined;
  /** A whole number from 0 to 2^53 - 1; 1 unless given. */
  readonly seed?: number | undefined;
  /** random unless given; lhs is Latin hypercube. */
  readonly sampling?: "random" | "lhs" | undefined;
  /** Rank correlations of drivers, names in its first row and column. */
  readonly correlations?: Matrix | undefined;
}

/** A cell that is drawn. */
export interface RandomCell {
  readonly cell: number;
  readonly line: Line;
  /** From 0. */
  readonly period: number;
  readonly term: DistributionTerm;
  readonly draw: Draw;
  /** Its random words, block by block. */
  readonly words: Streams;
}

/** Cells of one period that are to correlate. */
export interface CorrelatedCells {
  readonly cells: readonly RandomCell[];
  /** The positive definite correlation of their normal scores. */
  readonly scores: SquareMatrix;
}

/** A simulation that passed the check. */
export interface SimulationPlan {
  readonly model: Model;
  readonly output: Output;
  readonly trials: number;
  readonly seed: number;
  readonly sampling: "random" | "lhs";
  /** The drawn cells the output depends on, in the order of the model. */
  readonly cells: readonly RandomCell[];
  /** Cells whose trials are drawn all at once, before the first block: those of Latin hypercubes and those that correlate. */
  readonly whole: readonly RandomCell[];
  readonly correlated: readonly CorrelatedCells[];
  /** The largest change of a correlation where the matrix had to be repaired to be positive definite; 0 where it was. */
  readonly repaired: number;
}

const mostTrials = 10_000_000;
/** Most numbers that are drawn at once (40 MB). */
const mostWhole = 5_000_000;
const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

function randomCells(model: Model, seed: number, cells: readonly number[]): RandomCell[] {
  return cells.flatMap((cell) => {
    const [line, term] = [model.lines[cell % model.lines.length], definitionOf(model, cell)?.term];
    const period = Math.floor(cell / model.lines.length);
    return line && term?.kind === "distribution"
      ? [{ cell, line, period, term, draw: drawsOf(term), words: streams(seed, line.name, period) }]
      : [];
  });
}

/** The drivers of a matrix period by period: in each, those that are drawn in it. */
function correlatedCells(model: Model, seed: number, { drivers, matrix }: Correlations) {
  const groups: CorrelatedCells[] = [];
  let repaired = 0;
  for (const period of model.periods.keys()) {
    const at = (line: number) => period * model.lines.length + line;
    const drawn = drivers.flatMap(({ line }, place) =>
      randomCells(model, seed, [at(model.lines.indexOf(line))]).map((cell) => ({ cell, place })),
    );
    if (drawn.length < 2) continue;
    const asked = drawn.map((a) => drawn.map((b) => matrix[a.place]?.[b.place] ?? NaN));
    const { matrix: scores, change } = repairedCorrelation(
      asked.map((row, i) => row.map((rank, j) => (i === j ? 1 : scoreCorrelation(rank)))),
    );
    repaired = Math.max(repaired, change);
    groups.push({ cells: drawn.map(({ cell }) => cell), scores });
  }
  return { groups, repaired };
}

/** A simulation's question, checked against its model. Fails with a sentence for what is wrong in it. */
export function planSimulation(model: Model, query: SimulationQuery): SimulationPlan | Failure {
  const { trials = 10_000, seed = 1, sampling = "random", correlations: range } = query;
  const output = modelOutput(model, query.output);
  if (isFailure(output)) return output;
  if (!isWhole(trials, 1, mostTrials))
    return badArgument(`Trials is a whole number from 1 to 10,000,000, not ${trials}.`);
  if (!isWhole(seed, 0, Number.MAX_SAFE_INTEGER)) return badArgument(`Seed is a whole number from 0 on, not ${seed}.`);
  const drawn = randomCells(
    model,
    seed,
    model.order.filter((cell) => definitionOf(model, cell)?.term.kind === "distribution"),
  );
  const used = new Set(
    dependence(
      model,
      drawn.map(({ cell }) => cell),
      [output.cell],
    ).used,
  );
  const cells = drawn.filter(({ cell }) => used.has(cell));
  if (cells.length === 0)
    return badArgument(`"${output.line.label}" depends on no distribution: every trial would be the same.`);
  const correlations = range && readCorrelations(model, range);
  if (isFailure(correlations)) return correlations;
  const { groups: correlated, repaired } = correlations
    ? correlatedCells(model, seed, correlations)
    : { groups: [], repaired: 0 };
  const together = new Set(correlated.flatMap((group) => group.cells.map(({ cell }) => cell)));
  const whole = drawn.filter(({ cell }) => together.has(cell) || (sampling === "lhs" && used.has(cell)));
  if (trials * whole.length > mostWhole)
    return badArgument(
      `${printed(trials)} trials x ${whole.length} drivers that ${sampling === "lhs" ? "are sampled as Latin hypercubes" : "correlate"} are more than ${printed(mostWhole)}: at most ${printed(Math.floor(mostWhole / whole.length))} trials.`,
    );
  return { model, output, trials, seed, sampling, cells, whole, correlated, repaired };
}
