import { simulationReport } from "../engine/simulation/simulation-report";

/** What workers do, by name: from plain data to plain data. */
export const jobs = { simulation: simulationReport } as const;

export type JobName = keyof typeof jobs;
type StepsOf<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobAnswer<Name extends JobName> =
  StepsOf<Name> extends Generator<number, infer Answer, void> ? Answer : never;

/** What a worker is sent. */
export interface Order<Name extends JobName = JobName> {
  readonly name: Name;
  readonly input: JobInput<Name>;
}

/** What it sends back, progress any number of times. */
export type Message = { readonly done: number } | { readonly answer: unknown };
