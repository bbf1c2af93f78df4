/** Exit status of the command: 0 done, 1 the work failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
export const done: ExitCode = 0;

/** The command was called wrongly: its usage line follows the sentence. */
export class UsageError extends Error {}

/** The work failed: the sentence is all a user needs. */
export class WorkError extends Error {}
