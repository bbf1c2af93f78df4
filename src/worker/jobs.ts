import type { Matrix } from "../engine/asked/broadcast";
import { evaluateModelInSteps } from "../engine/model/evaluate-model";
import { simulationReport } from "../engine/simulation/simulation-report";
import type { Steps } from "../engine/steps";
import { compareInSteps } from "../engine/whatif/compare";
import { type GoalSeekQuery, goalSeekInSteps } from "../engine/whatif/goal-seek";
import { readScenarioTable } from "../engine/whatif/scenario";
import { type DriverValues, sensitivityInSteps } from "../engine/whatif/sensitivity";
import { tornadoInSteps } from "../engine/whatif/tornado";
import { isFailure } from "../engine/failure";
import { ofModel } from "./of-model";

/** What workers do, by name: from plain data to plain data. */
export const jobs = {
  simulation: simulationReport,
  model: ofModel(function* (model) {
    const values = yield* evaluateModelInSteps(model);
    if (isFailure(values)) return values;
    return { periods: model.periods, lines: model.lines.map(({ label }, at) => ({ label, values: values[at] ?? [] })) };
  }),
  sensitivity: ofModel(
    (model, { output, row, column }: { output: string; row: DriverValues; column?: DriverValues | undefined }) =>
      sensitivityInSteps(model, output, row, column),
  ),
  tornado: ofModel((model, { output, swing }: { output: string; swing: number | undefined }) =>
    tornadoInSteps(model, output, swing),
  ),
  goalSeek: ofModel((model, query: GoalSeekQuery) => goalSeekInSteps(model, query)),
  comparison: ofModel(function* (model, { table, outputs }: { table: Matrix; outputs: readonly string[] }) {
    const read = readScenarioTable(table);
    return isFailure(read) ? read : yield* compareInSteps(model, read, outputs);
  }),
} as const;

export type JobName = keyof typeof jobs;
type StepsOf<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobAnswer<Name extends JobName> = StepsOf<Name> extends Steps<infer Answer> ? Answer : never;

/** What a worker is sent. */
export interface Order<Name extends JobName = JobName> {
  readonly name: Name;
  readonly input: JobInput<Name>;
}

/** What it sends back, progress any number of times. */
export type Message = { readonly done: number } | { readonly answer: unknown };
