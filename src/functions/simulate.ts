import { isFailure } from "../engine/failure";
import { simulationTable } from "../engine/simulation/simulation-table";
import { answerJob } from "./support/answer-job";
import { isLong, simulationArguments } from "./support/simulation-arguments";

/**
 * An output of a driver model over many trials, each with its own draws of the model's distributions.
 * @remarks Same model, trials and seed, same numbers, on every machine. Statistics: mean, sd (of a sample), min, max, median, percentiles p0 to p100
 * (PERCENTILE.INC), chances such as P>100000. Correlations are rank correlations of drivers, their names in the first row and column (Iman-Conover).
 * Options: sampling=random or lhs (Latin hypercube); scenario=Bear; show=histogram (from, to, trials), show=tornado (drivers by rank correlation) or
 * show=made (trials, seed, sampling, a fingerprint of the model) in place of the statistics, the first two in rows=20; headers=0. Long simulations
 * run beside the workbook, which stays usable.
 * @category What-if
 * @see MODEL TORNADO SCENARIO
 * @customfunction SIMULATE
 * @cancelable
 * @param {any[][]} model The model's range with its header
 * @param {string} output The line asked for, in its last period; line@period for another
 * @param {any} [trials] Number of trials, 10000 (default), at most 10 million
 * @param {any} [seed] Seed of the random numbers, a whole number; 1 (default)
 * @param {string} [statistics] What to tell, e.g. "mean; sd; p5; p50; p95; P>100000"
 * @param {any[][]} [correlations] Rank correlations of drivers, names in the first row and column
 * @param {any[][]} [options] Options such as "sampling=lhs; scenario=Bear", or a range of two columns
 * @param {any[][]} [scenarios] The scenario table: driver, unit, Base, Bull, ...
 * @returns {any[][]} A table: statistic and value, then trials and seed
 * @example =SEG.SIMULATE({"a","discrete(7:1)";"b","a*2"},"b",100,1,"mean; sd; P>13") -> {"mean",14;"sd",0;"P>13",1;"trials",100;"seed",1}
 * @example =ROUND(INDEX(SEG.SIMULATE({"a","normal(100, 10)";"b","a+5"},"b",100000),1,2),0) -> 105
 * @example =SEG.SIMULATE({"a","discrete(7:1)";"b","a*2"},"b",100,1,,,"show=histogram; rows=2") -> {"from","to","trials";14,14,100;14,14,0}
 * @example =SEG.SIMULATE({"a",1;"b","a*2"},"b") -> #VALUE! "b" depends on no distribution
 */
export function simulate(
  model: any[][],
  output: string,
  trials?: any,
  seed?: any,
  statistics?: string,
  correlations?: any[][],
  options?: any[][],
  scenarios?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
) {
  const given: Record<string, unknown> = { model, output, trials, seed, statistics, correlations, options, scenarios };
  return answerJob("simulation", Object.values(given), invocation, () => {
    const asked = simulationArguments(given);
    if (isFailure(asked)) return asked;
    return { input: asked.request, long: isLong(asked), table: (report) => simulationTable(report, asked.options) };
  });
}
