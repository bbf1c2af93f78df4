import { type Failure, isFailure } from "../../engine/failure";
import { simulate as simulation, type Simulation } from "../../engine/simulation/simulate";
import { histogram } from "../../engine/simulation/statistics/histogram";
import { parseStatistics, type Statistic } from "../../engine/simulation/statistics/parse-statistics";
import { statisticsOf } from "../../engine/simulation/statistics/statistics";
import { answered } from "../answered";
import { oneOf, type ParsedArguments } from "../arguments";
import type { Command } from "../command";
import { askedModel, modelDetails, modelFlags } from "../input/asked-model";
import { csvRows } from "../input/csv-rows";
import { readText } from "../input/read-text";
import { needed, numberFlag } from "../number-flag";
import { done, UsageError } from "../outcome";
import { alignedTable } from "../output/aligned-table";
import { histogramLines } from "../output/histogram-lines";
import { print } from "../output/print";
import { shortNumber } from "../output/short-number";
import { simulationJson } from "../output/simulation-json";
import { stepByStep } from "../step-by-step";

function wholeFlag(args: ParsedArguments, flag: string): number | undefined {
  const number = numberFlag(args, flag);
  if (number !== undefined && !Number.isInteger(number))
    throw new UsageError(`--${flag} ${number} is not a whole number.`);
  return number;
}

/** What is asked, as steps that can be shown and cancelled. */
async function asked(args: ParsedArguments): Promise<Generator<number, Simulation | Failure, void>> {
  const [output, sampling] = [needed(args, "output"), oneOf(args, "sampling", ["random", "lhs"])];
  const [trials, seed] = [wholeFlag(args, "trials"), wholeFlag(args, "seed")];
  const model = await askedModel(args);
  const file = args.value("correlations");
  const correlations = file === undefined ? undefined : csvRows(await readText(file), (_, at) => at === 0);
  return simulation(model, { output, trials, seed, sampling, correlations });
}

const always = [
  { asked: "mean", kind: "mean" },
  { asked: "sd", kind: "sd" },
] as const satisfies readonly Statistic[];

export const simulate: Command = {
  name: "simulate",
  parameters: "FILE.csv --output NAME [--trials 10000] [--seed 1] [--statistics LIST] [--sampling lhs] [--json]",
  summary: "Draws a model's distributions many times and shows how an output is distributed.",
  flags: {
    output: { takes: "NAME", does: "the line, or name@period (default: its last period)" },
    trials: { takes: "NUMBER", does: "how many times to draw (default 10000, at most 10 million)" },
    seed: { takes: "NUMBER", does: "a whole number; the same one gives the same numbers (default 1)" },
    sampling: { takes: "WORD", does: "random (default) or lhs, a Latin hypercube" },
    correlations: { takes: "FILE", does: "CSV: rank correlations of drivers, their names in the first row and column" },
    statistics: { takes: "LIST", does: 'for example "mean; sd; p5; p50; P>100" (default: mean, sd, p5 to p95)' },
    ...modelFlags,
  },
  details: [
    ...modelDetails,
    "",
    'Example: segbook simulate cloud.csv --output gross_profit --trials 100000 --seed 42 --statistics "p5; p95; P>30000"',
    "Percentiles are those of PERCENTILE.INC. Ctrl-C cancels.",
  ],
  async run(args) {
    const list = args.value("statistics");
    const listed = parseStatistics(list ?? "p5; p25; p50; p75; p95");
    if (isFailure(listed)) throw new UsageError(`--statistics: ${listed.message}`);
    const statistics = [...always, ...listed];
    const steps = await asked(args);
    const began = performance.now();
    const result = answered(await stepByStep(steps));
    const values = statisticsOf(result.values, statistics);
    const seconds = (performance.now() - began) / 1000;
    const [output, chosen] = [needed(args, "output"), list !== undefined];
    const found = statistics.map((statistic, at) => ({ statistic, value: values[at] ?? Number.NaN }));
    const figures = found.slice(always.length);
    if (args.has("json")) {
      const [mean = Number.NaN, sd = Number.NaN] = values;
      print(simulationJson(result, { output, mean, sd, figures, chosen, seconds }));
      return done;
    }
    const { trials, seed, sampling, repaired } = result;
    print(
      `${output}: ${shortNumber(trials)} trials (${sampling}), seed ${seed}, ${seconds.toFixed(2)} s, ${shortNumber(Math.round(trials / seconds))} a second\n`,
    );
    const shown = chosen ? figures : found;
    print(
      alignedTable(
        ["statistic", "value"],
        shown.map((one) => [one.statistic.asked, one.value]),
        shortNumber,
      ),
    );
    print(`\n${histogramLines(histogram(result.values, 20))}`);
    if (repaired > 0)
      print(`\nThe correlations fit no joint distribution: they were changed by at most ${shortNumber(repaired)}.`);
    return done;
  },
};
